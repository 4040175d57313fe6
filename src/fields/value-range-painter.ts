import type { TextRange } from '../engine/types.js';
import { caretRect } from './caret-rect.js';
import { treeOf } from './flat-tree.js';
import type { HighlightPainter } from './highlight-painter.js';
import { HighlightSet } from './highlight-set.js';
import { Mirror } from './mirror.js';
import type { OpaqueRange, ValueRangeSource } from './opaque-range.js';
import { adoptHighlightSheet } from './shared-sheet.js';
import type { Highlight } from './text-field.js';
import { type ValueElement } from './value-element.js';
import { viewOf } from './view.js';

/**
 * Marks by ranges of the value that the browser paints itself: nothing to align, scroll or clip.
 * They are made anew at each change: Chromium 156 moves them with typed keys but not with `execCommand`.
 */
export class ValueRangePainter implements HighlightPainter {
  readonly #element: ValueElement & ValueRangeSource;
  readonly #mount: ParentNode | undefined;
  readonly #set: HighlightSet;
  #ranges: OpaqueRange[] = [];
  #root: Document | ShadowRoot | null = null;
  #releaseSheet: (() => void) | null = null;

  /** @param mount where a clone is put for as long as it takes to measure an empty line */
  constructor(element: ValueElement & ValueRangeSource, mount?: ParentNode) {
    this.#element = element;
    this.#mount = mount;
    this.#set = new HighlightSet(viewOf(element));
  }

  get stale(): boolean {
    return this.#ranges[0]?.collapsed === true; // a control taken out of the page empties its ranges
  }

  paint(highlights: readonly Highlight[]): void {
    this.#adoptSheet();
    const before = this.#ranges;
    const made = highlights.map(({ kind, range }) => [kind, this.#range(range)] as const);
    this.#ranges = made.map(([, range]) => range);
    this.#set.replace(made);
    for (const range of before) range.disconnect();
  }

  textChanged(): void {
    // The ranges are made anew by the painting that follows.
  }

  layoutChanged(): void {
    this.#adoptSheet();
  }

  clientRects(range: TextRange): DOMRect[] {
    if (range.start < range.end) return this.#boxes(range);
    const caret = caretRect(range.start, {
      text: this.#element.value,
      rightToLeft: viewOf(this.#element).getComputedStyle(this.#element).direction === 'rtl',
      boxes: (inner) => this.#boxes(inner),
      emptyLine: (offset) => this.#emptyLine(offset),
    });
    return [caret];
  }

  dispose(): void {
    this.#set.replace([]);
    for (const range of this.#ranges.splice(0)) range.disconnect();
    this.#releaseSheet?.();
    this.#releaseSheet = null;
    this.#root = null;
  }

  #boxes(range: TextRange): DOMRect[] {
    const measured = this.#range(range);
    const boxes = [...measured.getClientRects()];
    measured.disconnect();
    return boxes;
  }

  /** Chromium 156 puts an empty range on an empty line at the end of the line before: a clone knows better. */
  #emptyLine(offset: number): DOMRect {
    const mirror = new Mirror(this.#element, this.#mount);
    const [caret] = mirror.clientRects({ start: offset, end: offset });
    mirror.dispose();
    return caret ?? this.#element.getBoundingClientRect();
  }

  #range({ start, end }: TextRange): OpaqueRange {
    return this.#element.createValueRange(start, end);
  }

  /** The rules have to be in the field's own tree, which may have become another. */
  #adoptSheet(): void {
    const root = treeOf(this.#element);
    if (!root || root === this.#root) return;
    this.#releaseSheet?.();
    this.#releaseSheet = adoptHighlightSheet(root);
    this.#root = root;
  }
}
