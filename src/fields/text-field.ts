import type { TextRange } from '../engine/types.js';

/** A change of a field's text: `range` of the text before it became `inserted`. */
export interface TextChange {
  readonly range: TextRange;
  readonly inserted: string;
}

/**
 * An adapter that lets the coach read, mark and edit one reply field of the host without owning it.
 * All offsets are UTF-16 code units of `text`.
 */
export interface TextField {
  /** The host's element that takes the keyboard focus. */
  readonly element: HTMLElement;
  /** What the agent sees, block ends as line feeds. */
  readonly text: string;
  /** The selection; `start === end` is a caret. Null while the field has none. */
  readonly selection: TextRange | null;
  /** True between compositionstart and compositionend: nothing may edit the field then. */
  readonly composing: boolean;
  /** False while the field is read-only or disabled, or must not be coached (passwords, cards). */
  readonly editable: boolean;

  /**
   * Replaces one range through the browser's own editing, so that undo, `input` events and controlled
   * inputs go on working. The caret stays at the same words. Returns false, changing nothing, when the
   * field refuses (composing, read-only, `maxlength`, no focus to be had, the range out of bounds).
   */
  replace(range: TextRange, newText: string): boolean;
  /** Focuses the field and selects a range, or puts the caret there if it is empty. Scrolls nothing. */
  select(range: TextRange): void;
  /** Scrolls the field, and the page if need be, until a range can be seen. */
  scrollTo(range: TextRange): void;
  /**
   * Where the characters of a range are drawn, in coordinates of the viewport of the field's own document, one
   * rectangle a line; clipped parts included. An empty range has the rectangle of a caret.
   */
  rects(range: TextRange): DOMRect[];
  /** The offset of the character drawn at a viewport point, or null where there is none. */
  offsetAt(x: number, y: number): number | null;
  /**
   * Marks exactly these ranges, replacing what was marked before. They are of the text last told of; marks move
   * with later changes and go when their own text is touched. Empty ranges are not drawn.
   */
  mark(highlights: readonly Highlight[]): void;
  /** Calls back, synchronously, after each change of the text, whoever made it. Returns the unsubscribe function. */
  onChange(listener: (change: TextChange) => void): () => void;
  /** Calls back when rectangles may have moved (scroll, resize, fonts, layout). Returns the unsubscribe function. */
  onLayout(listener: () => void): () => void;
  /** Undoes everything that was done to the host's page. Idempotent. */
  dispose(): void;
}

/** One mark in a field. `kind` chooses its look; it is a severity, or `active` for the finding whose popover is open. */
export interface Highlight {
  readonly range: TextRange;
  readonly kind: 'error' | 'warning' | 'info' | 'hint' | 'active';
}
