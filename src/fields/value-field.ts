import type { TextRange } from '../engine/types.js';
import { Composition } from './composition.js';
import { forcesColors } from './forced-colors.js';
import type { HighlightPainter } from './highlight-painter.js';
import { LayoutObserver } from './layout-observer.js';
import { MirrorPainter } from './mirror-painter.js';
import { inViewport, rectScale } from './legacy-zoom.js';
import { hasValueRanges } from './opaque-range.js';
import { mergeLines, offsetAtPoint } from './rects.js';
import { scrollRectIntoView } from './scroll-to.js';
import { isRangeOf, mapHighlights, splitsPair } from './text-change.js';
import type { Highlight, TextChange, TextField } from './text-field.js';
import { editUndoably } from './undoable-edit.js';
import { isSecret, type ValueElement } from './value-element.js';
import { ValueRangePainter } from './value-range-painter.js';
import { ValueWatcher } from './value-watcher.js';
import { viewOf } from './view.js';

/** How a field is adapted. */
export interface TextFieldOptions {
  /** Where a layer over the field is put, if the browser needs one; right behind the field when left out. */
  readonly mount?: ParentNode;
  /** `mirror` marks through a measuring clone even where the browser could mark the value itself. */
  readonly painter?: 'auto' | 'mirror';
}

/** The adapter to a textarea or a single-line text input. */
export class TextareaField implements TextField {
  readonly element: ValueElement;
  readonly #options: TextFieldOptions;
  readonly #watcher: ValueWatcher;
  readonly #layout: LayoutObserver;
  readonly #composition: Composition;
  #painter: HighlightPainter | null = null;
  /** Whether colours were forced when the painter was chosen. */
  #forced = false;
  #unfollow: (() => void) | null = null;
  #parent: ParentNode | null;
  #highlights: readonly Highlight[] = [];
  #disposed = false;

  constructor(element: ValueElement, options: TextFieldOptions = {}) {
    this.element = element;
    this.#options = options;
    this.#parent = element.parentNode;
    this.#watcher = new ValueWatcher(element, () => this.#noticeMove());
    this.#layout = new LayoutObserver(element);
    this.#watcher.subscribe((change) => this.#follow(change));
    this.#composition = new Composition(element);
  }

  get text(): string {
    return this.element.value;
  }

  get selection(): TextRange | null {
    const { selectionStart, selectionEnd } = this.element;
    return selectionStart === null || selectionEnd === null ? null : { start: selectionStart, end: selectionEnd };
  }

  get composing(): boolean {
    return this.#composition.active;
  }

  get editable(): boolean {
    const { element } = this;
    return !this.#disposed && !element.readOnly && !element.matches(':disabled') && !isSecret(element);
  }

  replace(range: TextRange, newText: string): boolean {
    const { element } = this;
    if (this.composing || !this.editable || !element.isConnected) return false;
    const { value } = element;
    if (!isRangeOf(this.text, range) || splitsPair(value, range.start) || splitsPair(value, range.end)) return false;
    const inserted =
      element.localName === 'textarea' ? newText.replace(/\r\n?/g, '\n') : newText.replace(/[\r\n]+/g, ' ');
    if (value.slice(range.start, range.end) === inserted) return true;
    // The browser would cut the text off silently.
    const length = value.length - (range.end - range.start) + inserted.length;
    if (inserted !== '' && element.maxLength >= 0 && length > element.maxLength) return false;
    this.#watcher.check();
    const done = editUndoably(element, range, inserted);
    this.#watcher.check();
    return done;
  }

  select({ start, end }: TextRange): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(start, end);
  }

  scrollTo(range: TextRange): void {
    scrollRectIntoView(this.element, () => this.rects(range)[0]);
  }

  rects(range: TextRange): DOMRect[] {
    this.#watcher.check();
    if (!isRangeOf(this.text, range) || !this.#visible) return [];
    const painter = this.#ready();
    painter.layoutChanged();
    return inViewport(this.element, mergeLines(painter.clientRects(range)));
  }

  offsetAt(x: number, y: number): number | null {
    this.#watcher.check();
    if (!this.#visible) return null;
    const scale = rectScale(this.element);
    const at = { x: x / scale, y: y / scale };
    const { left, top, right, bottom } = this.element.getBoundingClientRect();
    if (at.x < left || at.x >= right || at.y < top || at.y >= bottom) return null;
    const painter = this.#ready();
    painter.layoutChanged();
    return offsetAtPoint(this.text, (range) => painter.clientRects(range), at.x, at.y);
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
    this.#composition.dispose();
    this.#watcher.dispose();
    this.#dropPainter();
    this.#followLayout();
    this.#layout.dispose();
  }

  /** Whether the field is drawn and may be looked into. */
  get #visible(): boolean {
    return !this.#disposed && this.element.isConnected && !isSecret(this.element);
  }

  #follow(change: TextChange): void {
    this.#highlights = mapHighlights(this.#highlights, change);
    this.#painter?.textChanged(change);
    this.#paint();
  }

  #paint(): void {
    const { length } = this.text;
    const drawn = this.#visible ? this.#highlights.filter(({ range }) => range.end <= length) : [];
    if (drawn.length > 0) this.#ready().paint(drawn);
    else this.#dropPainter();
    this.#followLayout();
  }

  #ready(): HighlightPainter {
    const { element } = this;
    if (this.#unfit) this.#dropPainter();
    if (!this.#painter) {
      this.#forced = forcesColors(viewOf(element));
      this.#painter =
        this.#marksValue && hasValueRanges(element)
          ? new ValueRangePainter(element, this.#options.mount)
          : new MirrorPainter(element, this.#options.mount);
    }
    this.#followLayout();
    return this.#painter;
  }

  /**
   * Whether the value itself may be marked. Under forced colours Chromium paints each mark of it like a selection,
   * whatever its rule says; what lies over the field can be a line and nothing else.
   */
  get #marksValue(): boolean {
    return this.#options.painter !== 'mirror' && !this.#forced;
  }

  /** Whether the painter is the wrong one now: colours were forced since, or are no longer. */
  get #unfit(): boolean {
    return this.#painter !== null && this.#forced !== forcesColors(viewOf(this.element));
  }

  /** Follows the layout while something is drawn, or is to be drawn once the field is back in the page. */
  #followLayout(): void {
    const needed = this.#painter !== null || this.#highlights.length > 0;
    if (needed) this.#unfollow ??= this.#layout.subscribe(() => this.#relayout());
    else {
      this.#unfollow?.();
      this.#unfollow = null;
    }
  }

  #relayout(): void {
    if (!this.#visible || !this.#painter || this.#painter.stale || this.#unfit) this.#paint();
    this.#painter?.layoutChanged();
  }

  /** Moving a field within the page fires no event. */
  #noticeMove(): void {
    const { parentNode } = this.element;
    if (parentNode === this.#parent && !this.#painter?.stale) return;
    this.#parent = parentNode;
    this.#layout.restart();
    this.#relayout();
  }

  #dropPainter(): void {
    this.#painter?.dispose();
    this.#painter = null;
  }
}
