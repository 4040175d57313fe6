import type { TextRange } from '../engine/types.js';

/** What a caret's rectangle is derived from. */
export interface CaretContext {
  readonly text: string;
  readonly rightToLeft: boolean;
  /** Where a range is drawn. */
  readonly boxes: (range: TextRange) => readonly DOMRect[];
  /** The rectangle of the caret on a line without text, where no character has a box. */
  readonly emptyLine: (offset: number) => DOMRect;
}

/**
 * Where the caret stands at an offset: an upright line without width, at the edge of the character behind
 * it, or else of the one in front. Browsers disagree about empty ranges, above all at line breaks.
 */
export function caretRect(offset: number, { text, rightToLeft, boxes, emptyLine }: CaretContext): DOMRect {
  const lineEnds = offset === text.length || text[offset] === '\n';
  if (lineEnds && (offset === 0 || text[offset - 1] === '\n')) return emptyLine(offset);
  const start = lineEnds ? characterStart(text, offset - 1) : offset;
  const end = lineEnds ? offset : characterEnd(text, offset);
  const drawn = boxes({ start, end }).filter(({ height }) => height > 0);
  // A character behind a soft wrap also has an empty box at the end of the line before.
  const box = lineEnds ? drawn.at(-1) : (drawn.find(({ width }) => width > 0) ?? drawn.at(-1));
  if (!box) return emptyLine(offset);
  return new DOMRect(lineEnds === rightToLeft ? box.left : box.right, box.top, 0, box.height);
}

function characterStart(text: string, offset: number): number {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

function characterEnd(text: string, offset: number): number {
  return offset + ((text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);
}
