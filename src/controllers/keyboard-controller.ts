import type { TextField } from '../fields/text-field.js';
import type { CardController, CardHost } from './card-controller.js';
import type { FieldController } from './field-controller.js';

/** Keys that take the caret away from the finding: they close the card and then do what they always do. */
const LEAVING = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * The coach's keys, while the focus stays in the field: F8 and Shift+F8, Ctrl+. or Cmd+., and in a card that the
 * agent asked for the arrows and Enter. Everything else, and everything an input method sees, is left alone.
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
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey) return false;
    if (ctrlKey || metaKey) return key === '.' && this.#toggle();
    if (key === 'F8') return this.#cards.go(shiftKey ? -1 : 1);
    if (shiftKey || this.#host.card?.open !== true || this.#cards.fleeting) return false;
    if (this.#cards.driven) return this.#drive(key);
    if (LEAVING.has(key)) this.#cards.close();
    return false;
  }

  #toggle(): boolean {
    if (!this.#host.card?.open) return this.#cards.openNearest();
    if (!this.#cards.driven) return this.#cards.keep();
    this.#cards.close();
    return true;
  }

  #drive(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#cards.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') this.#host.card?.choose();
    else {
      if (LEAVING.has(key)) this.#cards.close();
      return false;
    }
    return true;
  }
}
