import type { TextField } from '../fields/text-field.js';
import type { CardController, CardHost } from './card-controller.js';
import type { FieldController } from './field-controller.js';
import { isKey } from './keys.js';

/** Keys that take the caret away from the finding: they close the card and then do what they always do. */
const LEAVING = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * The coach's keys, while the focus stays in the field: those to the next and the previous finding and to the nearest
 * card, and in a card that the agent asked for those that walk and take. Everything else, and everything an input
 * method sees, is left alone.
 */
export class KeyboardController {
  readonly #host: CardHost;
  readonly #cards: CardController;

  constructor(host: CardHost, fields: FieldController, cards: CardController) {
    this.#host = host;
    this.#cards = cards;
    fields.use((field) => this.#attach(field));
  }

  #attach(field: TextField): () => void {
    const listening = new AbortController();
    const onKeydown = (event: KeyboardEvent): void => {
      // 229: Safari sends the key that ends a composition after compositionend.
      if (event.isComposing || event.keyCode === 229 || field.composing) return;
      if (!this.#handle(event)) return;
      event.preventDefault();
      // The host's own handlers of the same field must not send the reply on this Enter.
      event.stopImmediatePropagation();
    };
    field.element.addEventListener('keydown', onKeydown, { capture: true, signal: listening.signal });
    return () => listening.abort();
  }

  /** True if the key was ours. */
  #handle(event: KeyboardEvent): boolean {
    const { next, previous, open } = this.#host.bindings;
    if (isKey(open, event)) return this.#toggle();
    if (isKey(next, event)) return this.#cards.go(1);
    if (isKey(previous, event)) return this.#cards.go(-1);
    if (this.#host.card?.open !== true || this.#cards.fleeting) return false;
    if (this.#cards.driven && this.#drive(event)) return true;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (LEAVING.has(key) && !altKey && !ctrlKey && !metaKey && !shiftKey && this.#leaves(key)) this.#cards.close();
    return false;
  }

  /** Up and down in a card that the mouse opened are the agent's, and leave it where it is. */
  #leaves(key: string): boolean {
    return this.#cards.driven || (key !== 'ArrowUp' && key !== 'ArrowDown');
  }

  #toggle(): boolean {
    if (!this.#host.card?.open) return this.#cards.openNearest();
    if (!this.#cards.driven) return this.#cards.keep();
    this.#cards.close();
    return true;
  }

  #drive(event: KeyboardEvent): boolean {
    const { down, up, take } = this.#host.bindings;
    if (isKey(down, event)) this.#cards.move(1);
    else if (isKey(up, event)) this.#cards.move(-1);
    else if (isKey(take, event)) this.#cards.choose();
    else return false;
    return true;
  }
}
