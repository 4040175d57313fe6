import { treeOf } from './flat-tree.js';
import type { HighlightKind } from './highlight-kinds.js';
import { HighlightSet, supportsHighlights } from './highlight-set.js';
import { adoptHighlightSheet } from './shared-sheet.js';
import { viewOf } from './view.js';

/** Marks by ranges of the page's own text that the browser paints itself. Leaves the DOM alone. */
export class DomRangePainter {
  readonly #element: HTMLElement;
  readonly #set: HighlightSet | null;
  #ranges: readonly Range[] = [];
  #root: Document | ShadowRoot | null = null;
  #releaseSheet: (() => void) | null = null;

  constructor(element: HTMLElement) {
    this.#element = element;
    const view = viewOf(element);
    this.#set = supportsHighlights(view) ? new HighlightSet(view) : null;
  }

  /** Whether what was painted lost its text, as when the element is moved: paint anew. */
  get stale(): boolean {
    return this.#ranges.some(({ collapsed }) => collapsed);
  }

  /** Paints exactly these ranges. */
  paint(ranges: readonly (readonly [HighlightKind, Range])[]): void {
    if (ranges.length === 0 && this.#ranges.length === 0) return;
    this.#adoptSheet(ranges.length > 0);
    this.#ranges = ranges.map(([, range]) => range);
    this.#set?.replace(ranges);
  }

  dispose(): void {
    this.paint([]);
  }

  /** The rules have to be in the element's own tree, which may have become another, for as long as they are needed. */
  #adoptSheet(needed: boolean): void {
    const root = needed ? treeOf(this.#element) : null;
    if (root === this.#root) return;
    this.#releaseSheet?.();
    this.#releaseSheet = root && adoptHighlightSheet(root);
    this.#root = root;
  }
}
