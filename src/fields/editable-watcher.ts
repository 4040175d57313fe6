import { readText } from './read-text.js';
import { Listeners } from './listeners.js';
import { diffTexts } from './text-change.js';
import type { TextChange } from './text-field.js';
import type { EditorText, TextWatcher } from './editor-text.js';
import { viewOf } from './view.js';
import { readSelection } from './dom-selection.js';

/** What in an element's attributes decides how its text reads. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'contenteditable', 'dir'];

/** Reads an editing host anew whenever its DOM changes, whoever changes it, and tells how the text changed. */
export class EditableWatcher implements TextWatcher {
  readonly #element: HTMLElement;
  readonly #onRead: (change: TextChange | null) => void;
  readonly #listeners = new Listeners<[TextChange]>();
  readonly #observer: MutationObserver;
  readonly #stop = new AbortController();
  #map: EditorText;
  #stale = false;

  /** @param onRead called after each reading, before the listeners; null if the DOM is new but its text the same */
  constructor(element: HTMLElement, onRead: (change: TextChange | null) => void) {
    this.#element = element;
    this.#onRead = onRead;
    this.#map = readText(element);
    this.#stale = !element.isConnected;
    this.#observer = new (viewOf(element).MutationObserver)(() => {
      this.#stale = true;
      this.check();
    });
    this.#observer.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
    element.addEventListener('input', () => this.check(), { signal: this.#stop.signal });
  }

  /** The text and the DOM that listeners know. */
  get map(): EditorText {
    return this.#map;
  }

  /** Reads what changed since. Returns the change that listeners were just told of, or null. */
  check(): TextChange | null {
    if (this.#observer.takeRecords().length > 0) this.#stale = true;
    // Out of the page nothing is drawn, so there is nothing to read as it is drawn.
    if (!this.#stale || !this.#element.isConnected) return null;
    this.#stale = false;
    const before = this.#map.text;
    this.#map = readText(this.#element);
    const { text } = this.#map;
    const change = text === before ? null : diffTexts(before, text, this.#caret());
    this.#onRead(change);
    if (change) this.#listeners.tell(change);
    return change;
  }

  /** Calls back after each change, in the order of subscription. Returns the unsubscribe function. */
  subscribe(listener: (change: TextChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  dispose(): void {
    this.#stop.abort();
    this.#observer.disconnect();
    this.#listeners.clear();
  }

  #caret(): number {
    const selection = readSelection(this.#element);
    return selection ? this.#map.offsetOf(...selection.focus) : this.#map.text.length;
  }
}
