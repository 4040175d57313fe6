import type { TextRange } from '../engine/types.js';
import { caretRect } from './caret-rect.js';
import { Composition } from './composition.js';
import { DomRangePainter } from './dom-range-painter.js';
import { readSelection, writeSelection } from './dom-selection.js';
import { editEditable } from './editable-edit.js';
import { EditableWatcher } from './editable-watcher.js';
import type { EditorParts, EditorText, TextWatcher } from './editor-text.js';
import { isWritable } from './editing-host.js';
import { LayoutObserver } from './layout-observer.js';
import { inViewport, rectScale } from './legacy-zoom.js';
import { mergeLines, offsetAtPoint } from './rects.js';
import { scrollRectIntoView } from './scroll-to.js';
import { isRangeOf, mapHighlights, mapOffset, splitsPair } from './text-change.js';
import type { Highlight, TextChange, TextField } from './text-field.js';
import { viewOf } from './view.js';
import { widenEdit } from './widen-edit.js';

/** A selection in offsets of the text; the focus is the end that moves. */
interface Selected {
  readonly anchor: number;
  readonly focus: number;
}

/** The adapter to an editing host: an element with `contenteditable`, by itself or under a rich editor. */
export class ContentEditableField implements TextField {
  readonly element: HTMLElement;
  readonly #parts: EditorParts;
  readonly #watcher: TextWatcher;
  readonly #layout: LayoutObserver;
  readonly #composition: Composition;
  readonly #painter: DomRangePainter;
  #unfollow: (() => void) | null = null;
  #highlights: readonly Highlight[] = [];
  /** Whether the element was in the page when its marks were painted. */
  #drawn = false;
  /** Where the selection belongs once the editor has done what it was asked to. */
  #restore: Selected | null = null;
  #disposed = false;

  /** @param parts what an adapter to a rich editor does better than the DOM can */
  constructor(element: HTMLElement, parts: EditorParts = {}) {
    this.element = element;
    this.#parts = parts;
    const onRead = (change: TextChange | null): void => this.#follow(change);
    this.#watcher = parts.watch?.(onRead) ?? new EditableWatcher(element, onRead);
    this.#layout = new LayoutObserver(element);
    this.#composition = new Composition(element);
    this.#painter = new DomRangePainter(element);
  }

  get text(): string {
    return this.#map.text;
  }

  get selection(): TextRange | null {
    if (this.#parts.selection) return this.#parts.selection();
    const selected = this.#selected;
    if (!selected) return null;
    const { anchor, focus } = selected;
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
  }

  get composing(): boolean {
    return this.#composition.active;
  }

  get editable(): boolean {
    return !this.#disposed && isWritable(this.element);
  }

  replace(range: TextRange, newText: string): boolean {
    if (this.composing || !this.editable) return false;
    const map = this.#map;
    const { text } = map;
    const inserted = newText.replace(/\r\n?/g, '\n');
    if (!isRangeOf(text, range) || splitsPair(text, range.start) || splitsPair(text, range.end)) return false;
    if (map.hasOpaque(range)) return false;
    if (text.slice(range.start, range.end) === inserted) return true;
    if (!this.#parts.edit) return this.#edit(map, { range, inserted });
    this.#parts.edit(range, inserted, map);
    return this.#map.text !== text;
  }

  select(range: TextRange): void {
    if (this.#parts.select) this.#parts.select(range);
    else {
      this.element.focus({ preventScroll: true });
      this.#select({ anchor: range.start, focus: range.end });
    }
  }

  scrollTo(range: TextRange): void {
    if (this.#parts.scrollTo) this.#parts.scrollTo(range);
    else scrollRectIntoView(this.element, () => this.rects(range)[0]);
  }

  rects(range: TextRange): DOMRect[] {
    const map = this.#map;
    if (!isRangeOf(map.text, range) || !this.#visible) return [];
    const lines = range.start < range.end ? mergeLines(map.boxes(range)) : [this.#caretRect(map, range.start)];
    return inViewport(this.element, lines);
  }

  offsetAt(x: number, y: number): number | null {
    const map = this.#map;
    if (!this.#visible) return null;
    const scale = rectScale(this.element);
    return offsetAtPoint(map.text, (range) => map.boxes(range), x / scale, y / scale);
  }

  mark(highlights: readonly Highlight[]): void {
    if (this.#disposed) return;
    // The ranges are of the text the caller was last told of; if it has changed since, they move with it.
    this.#highlights = highlights.filter(({ range }) => range.start < range.end && range.start >= 0);
    this.#watcher.check();
    this.#paint();
  }

  onChange(listener: (change: TextChange) => void): () => void {
    return this.#disposed ? () => undefined : this.#watcher.subscribe(listener);
  }

  onLayout(listener: () => void): () => void {
    return this.#disposed ? () => undefined : this.#layout.subscribe(listener);
  }

  dispose(): void {
    this.#disposed = true;
    this.#highlights = [];
    this.#restore = null;
    this.#watcher.dispose();
    this.#composition.dispose();
    this.#painter.dispose();
    this.#layout.dispose();
  }

  /** The text as it is now, after listeners were told of it. */
  get #map(): EditorText {
    this.#watcher.check();
    return this.#watcher.map;
  }

  get #visible(): boolean {
    return !this.#disposed && this.element.isConnected;
  }

  get #selected(): Selected | null {
    const selection = readSelection(this.element);
    const map = this.#map;
    return selection && { anchor: map.offsetOf(...selection.anchor), focus: map.offsetOf(...selection.focus) };
  }

  /** Through the browser's own editing, which leaves the selection at the edit: it goes back to its words. */
  #edit(map: EditorText, change: TextChange): boolean {
    const selected = this.#selected;
    const { range, inserted } = widenEdit(map.text, change);
    const doneBy = editEditable(this.element, map.range(range), inserted);
    if (!doneBy) return false;
    const restore = selected && mapSelected(selected, change);
    const changed = this.#map.text !== map.text;
    if (changed && restore) this.#select(restore);
    // Many editors draw what they did a moment later.
    this.#restore = !changed && doneBy === 'editor' ? restore : null;
    return changed || doneBy === 'editor';
  }

  #select({ anchor, focus }: Selected): void {
    const map = this.#map;
    writeSelection(this.element, { anchor: map.caret(anchor), focus: map.caret(focus) });
  }

  #follow(change: TextChange | null): void {
    if (change) this.#highlights = mapHighlights(this.#highlights, change);
    this.#paint();
    const restore = this.#restore;
    if (!change || !restore) return;
    this.#restore = null;
    this.#select(restore);
  }

  #paint(): void {
    const { map } = this.#watcher;
    this.#drawn = this.#visible;
    const drawn = this.#drawn ? this.#highlights.filter(({ range }) => range.end <= map.text.length) : [];
    this.#painter.paint(drawn.map(({ kind, range }) => [kind, map.range(range)]));
    this.#followLayout();
  }

  /** Follows the layout while something is marked: an element that was moved has lost its marks. */
  #followLayout(): void {
    if (this.#highlights.length > 0) {
      this.#unfollow ??= this.#layout.subscribe(() => this.#relayout());
    } else {
      this.#unfollow?.();
      this.#unfollow = null;
    }
  }

  #relayout(): void {
    if (!this.#painter.stale && this.#drawn === this.#visible) return;
    // Not at once: an observer that begins to watch within a notification of its kind is an error on the page.
    viewOf(this.element).requestAnimationFrame(() => this.#layout.restart());
    this.#paint();
  }

  #caretRect(map: EditorText, offset: number): DOMRect {
    const line = map.lineAt(offset) ?? this.element;
    return caretRect(offset, {
      text: map.text,
      rightToLeft: viewOf(line).getComputedStyle(line).direction === 'rtl',
      boxes: (range) => map.boxes(range),
      emptyLine: () => line.getBoundingClientRect(),
    });
  }
}

function mapSelected({ anchor, focus }: Selected, change: TextChange): Selected {
  const affinity = anchor === focus ? 'after' : 'before';
  return { anchor: mapOffset(anchor, change, affinity), focus: mapOffset(focus, change, affinity) };
}
