import type { TextRange } from '../engine/types.js';
import type { EditorText, TextWatcher } from './editor-text.js';
import { Listeners } from './listeners.js';
import { diffTexts } from './text-change.js';
import type { TextChange } from './text-field.js';
import { viewOf } from './view.js';
import type { CodeMirrorView } from './editors/codemirror.js';

/** How often the document is compared for changes outside of the part that is drawn, in milliseconds. */
const HEARTBEAT = 250;

/** Follows the document of a CodeMirror: at once where it is drawn, a moment later elsewhere. */
export class CodeMirrorWatcher implements TextWatcher {
  readonly #view: CodeMirrorView;
  readonly #onRead: (change: TextChange | null) => void;
  readonly #listeners = new Listeners<[TextChange]>();
  readonly #observer: MutationObserver;
  readonly #timer: number;
  #doc: object;
  #map: CodeMirrorText;

  constructor(view: CodeMirrorView, onRead: (change: TextChange | null) => void) {
    const { contentDOM } = view;
    const window = viewOf(contentDOM);
    this.#view = view;
    this.#onRead = onRead;
    this.#doc = view.state.doc;
    this.#map = new CodeMirrorText(view);
    this.#observer = new window.MutationObserver(() => {
      // Other lines are drawn, perhaps of the same document.
      if (!this.check()) this.#onRead(null);
    });
    this.#observer.observe(contentDOM, { childList: true, characterData: true, subtree: true });
    this.#timer = window.setInterval(() => this.check(), HEARTBEAT);
  }

  get map(): EditorText {
    return this.#map;
  }

  check(): TextChange | null {
    const { doc, selection } = this.#view.state;
    if (doc === this.#doc) return null; // documents never change, they are replaced
    this.#doc = doc;
    const before = this.#map.text;
    this.#map = new CodeMirrorText(this.#view);
    const change = diffTexts(before, this.#map.text, selection.main.head);
    this.#onRead(change);
    if (change) this.#listeners.tell(change);
    return change;
  }

  subscribe(listener: (change: TextChange) => void): () => void {
    return this.#listeners.add(listener);
  }

  dispose(): void {
    this.#observer.disconnect();
    viewOf(this.#view.contentDOM).clearInterval(this.#timer);
    this.#listeners.clear();
  }
}

/** The document of a CodeMirror. Only the part in its viewport has a place in the DOM. */
class CodeMirrorText implements EditorText {
  readonly text: string;
  readonly #view: CodeMirrorView;

  constructor(view: CodeMirrorView) {
    this.#view = view;
    this.text = view.state.doc.toString();
  }

  range(range: TextRange): Range {
    const drawn = this.#drawn(range);
    const result = this.#view.contentDOM.ownerDocument.createRange();
    result.setStart(...this.#point(drawn.start, 1));
    if (drawn.start < drawn.end) result.setEnd(...this.#point(drawn.end, -1));
    return result;
  }

  boxes(range: TextRange): DOMRect[] {
    const { start, end } = this.#drawn(range);
    const boxes: DOMRect[] = [];
    // Line by line: a range over several has the boxes of whole lines.
    let from = start;
    for (const line of this.text.slice(start, end).split('\n')) {
      if (line !== '') boxes.push(...this.range({ start: from, end: from + line.length }).getClientRects());
      from += line.length + 1;
    }
    return boxes;
  }

  hasOpaque(): boolean {
    return false; // what a widget stands for is text
  }

  caret(offset: number): readonly [node: Node, offset: number] {
    return this.#point(this.#drawn({ start: offset, end: offset }).start, 1);
  }

  lineAt(offset: number): Element | null {
    const [node] = this.caret(offset);
    return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  }

  offsetOf(node: Node, offset: number): number {
    return this.#view.posAtDOM(node, offset);
  }

  #point(position: number, side: -1 | 1): [node: Node, offset: number] {
    const { node, offset } = this.#view.domAtPos(position, side);
    return [node, offset];
  }

  #drawn({ start, end }: TextRange): TextRange {
    const { from, to } = this.#view.viewport;
    const clamp = (offset: number): number => Math.min(Math.max(offset, from), to);
    return { start: clamp(start), end: clamp(end) };
  }
}
