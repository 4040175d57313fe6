import { Listeners } from './listeners.js';
import { diffTexts } from './text-change.js';
import type { TextChange } from './text-field.js';
import { type ValueElement } from './value-element.js';
import { viewOf } from './view.js';

/** How often a value is compared for changes that no event tells of, in milliseconds. */
const HEARTBEAT = 250;

/**
 * Notices every change of a control's value. Typing tells by `input`; a framework that sets `value` tells by
 * no event at all, and patching the property would fight with frameworks that do the same. So the value is
 * compared, which costs microseconds: a frame after anything that usually comes with a change, whenever the
 * field is used, and four times a second while the page is in view.
 */
export class ValueWatcher {
  readonly #element: ValueElement;
  readonly #listeners = new Listeners<[TextChange]>();
  readonly #stop = new AbortController();
  readonly #timer: number;
  #text: string;
  #frame = 0;

  /** @param onBeat called four times a second too, for what else no event tells of */
  constructor(element: ValueElement, onBeat: () => void = () => undefined) {
    this.#element = element;
    this.#text = element.value;
    const { signal } = this.#stop;
    const soon = (): void => this.#checkSoon();
    element.addEventListener(
      'input',
      () => {
        this.check();
        soon(); // a listener after this one may set the value again
      },
      { signal },
    );
    for (const type of ['focus', 'blur', 'change', 'select']) element.addEventListener(type, soon, { signal });
    // Setting a value moves the caret; a reset of the form happens after its event.
    for (const type of ['selectionchange', 'reset']) {
      element.ownerDocument.addEventListener(type, soon, { signal, capture: true });
    }
    this.#timer = viewOf(element).setInterval(() => {
      if (element.ownerDocument.hidden) return;
      this.check();
      onBeat();
    }, HEARTBEAT);
  }

  /** The text that listeners know. */
  get text(): string {
    return this.#text;
  }

  /** Compares the value now. Returns the change that listeners were just told of, or null. */
  check(): TextChange | null {
    const text = this.#element.value;
    const change = diffTexts(this.#text, text, this.#element.selectionEnd ?? text.length);
    if (!change) return null;
    this.#text = text;
    this.#listeners.tell(change);
    return change;
  }

  /** Calls back after each change, in the order of subscription. Returns the unsubscribe function. */
  subscribe(listener: (change: TextChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  dispose(): void {
    this.#stop.abort();
    this.#listeners.clear();
    const view = viewOf(this.#element);
    view.clearInterval(this.#timer);
    view.cancelAnimationFrame(this.#frame);
  }

  #checkSoon(): void {
    if (this.#frame) return;
    this.#frame = viewOf(this.#element).requestAnimationFrame(() => {
      this.#frame = 0;
      this.check();
    });
  }
}
