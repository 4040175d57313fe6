import type { TextRange } from '../engine/types.js';
import { forcesColors } from './forced-colors.js';
import type { HighlightPainter } from './highlight-painter.js';
import { HighlightSet, supportsHighlights } from './highlight-set.js';
import { Mirror } from './mirror.js';
import { mergeLines } from './rects.js';
import { adoptHighlightSheet } from './shared-sheet.js';
import type { Highlight, TextChange } from './text-field.js';
import { type ValueElement } from './value-element.js';
import { viewOf } from './view.js';

/** Marks by text ranges of a measuring clone over the field, where the browser cannot mark a value itself. */
export class MirrorPainter implements HighlightPainter {
  readonly #mirror: Mirror;
  readonly #set: HighlightSet | null;
  readonly #releaseSheet: () => void;
  #strokes: HTMLElement[] = [];
  #painted: readonly Highlight[] = [];

  /**
   * @param mount where the clone is put; beside the field when left out
   */
  constructor(element: ValueElement, mount?: ParentNode) {
    const view = viewOf(element);
    this.#mirror = new Mirror(element, mount);
    // Under forced colours Chromium paints marked words in a colour of its own, so they would be seen twice.
    this.#set = supportsHighlights(view) && !forcesColors(view) ? new HighlightSet(view) : null;
    this.#releaseSheet = adoptHighlightSheet(this.#mirror.root);
  }

  get stale(): boolean {
    return !this.#mirror.attached;
  }

  paint(highlights: readonly Highlight[]): void {
    this.#painted = highlights;
    if (this.#set) this.#set.replace(highlights.map(({ kind, range }) => [kind, this.#mirror.range(range)] as const));
    else this.#drawStrokes();
  }

  textChanged(change: TextChange): void {
    this.#mirror.applyChange(change);
    this.#mirror.update(); // a scrollbar may have come or gone, the field may have grown
  }

  layoutChanged(): void {
    this.#mirror.update();
    if (!this.#set) this.#drawStrokes();
  }

  clientRects(range: TextRange): DOMRect[] {
    return this.#mirror.clientRects(range);
  }

  dispose(): void {
    this.#set?.replace([]);
    this.#releaseSheet();
    this.#mirror.dispose();
  }

  /** Without highlights there is a box under each line of a mark, so that the text's shaping is left alone. */
  #drawStrokes(): void {
    const { block } = this.#mirror;
    for (const stroke of this.#strokes.splice(0)) stroke.remove();
    const origin = block.getBoundingClientRect();
    const scale = origin.width / block.offsetWidth || 1;
    for (const { kind, range } of this.#painted) {
      for (const rect of mergeLines(this.#mirror.clientRects(range))) {
        const stroke = block.ownerDocument.createElement('span');
        stroke.className = `stroke ${kind}`;
        stroke.style.setProperty('left', `${(rect.left - origin.left) / scale}px`);
        stroke.style.setProperty('top', `${(rect.top - origin.top) / scale}px`);
        stroke.style.setProperty('width', `${rect.width / scale}px`);
        stroke.style.setProperty('height', `${rect.height / scale}px`);
        this.#strokes.push(stroke);
      }
    }
    block.append(...this.#strokes);
  }
}
