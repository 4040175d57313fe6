import type { TextRange } from '../engine/types.js';
import type { Highlight, TextChange } from './text-field.js';

/** Draws the marks of one field and knows where its text is. Ranges are within the field's text. */
export interface HighlightPainter {
  /** Whether the browser lost what was painted, as when the field is moved: paint anew. */
  readonly stale: boolean;
  /** Paints exactly these marks. */
  paint(highlights: readonly Highlight[]): void;
  /** The field's text changed; the marks are painted anew next. */
  textChanged(change: TextChange): void;
  /** The field may have moved, scrolled or changed its look. */
  layoutChanged(): void;
  /** The boxes of a range in viewport coordinates, as the browser gives them. */
  clientRects(range: TextRange): DOMRect[];
  /** Leaves nothing behind. */
  dispose(): void;
}
