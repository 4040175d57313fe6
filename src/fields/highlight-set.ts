import { HIGHLIGHT_KINDS, highlightName, type HighlightKind } from './highlight-kinds.js';

/** Whether the browser paints registered highlights. */
export function supportsHighlights(view: Window & typeof globalThis): boolean {
  // Typed as always there; older browsers know better.
  return (view.CSS as Partial<typeof CSS>).highlights !== undefined;
}

/**
 * One field's ranges among the page's highlights. The registry is one a page: fields, and copies of this
 * library, share the highlight of a kind and remove only their own ranges; it goes with its last range.
 */
export class HighlightSet {
  readonly #view: Window & typeof globalThis;
  #ranges: [HighlightKind, AbstractRange][] = [];

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
  }

  /** Registers these ranges in place of those before. */
  replace(ranges: readonly (readonly [HighlightKind, AbstractRange])[]): void {
    const { highlights } = this.#view.CSS;
    const before = this.#ranges;
    this.#ranges = ranges.map(([kind, range]) => [kind, range]);
    for (const [kind, range] of this.#ranges) this.#highlight(kind).add(range);
    for (const [kind, range] of before) {
      const highlight = highlights.get(highlightName(kind));
      highlight?.delete(range);
      if (highlight?.size === 0) highlights.delete(highlightName(kind));
    }
  }

  #highlight(kind: HighlightKind): Highlight {
    const { highlights } = this.#view.CSS;
    const name = highlightName(kind);
    let highlight = highlights.get(name);
    if (!highlight) {
      highlight = new this.#view.Highlight();
      highlight.priority = HIGHLIGHT_KINDS.indexOf(kind);
      highlights.set(name, highlight);
    }
    return highlight;
  }
}
