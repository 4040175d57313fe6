import type { TextRange } from '../engine/types.js';
import { splitsPair } from './text-change.js';

/** Boxes of one line whose gap is no wider than this belong together, in CSS pixels. */
const TOUCHING = 0.75;

/**
 * One rectangle a line, in reading order: browsers give several boxes for one stretch of a line, and empty
 * ones at line breaks. Stretches of mixed direction that do not touch stay apart. When all are empty, the first stays.
 */
export function mergeLines(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    if (last && sameLine(last, box) && last.left <= box.right + TOUCHING && box.left <= last.right + TOUCHING) {
      lines[lines.length - 1] = union(last, box);
    } else {
      lines.push(box);
    }
  }
  const [first] = boxes;
  return lines.length === 0 && first ? [first] : lines;
}

/**
 * The offset of the character of a text drawn at a point, or null. Bisects, so a long text costs a few measurements.
 * @param clientRects where a range is drawn
 */
export function offsetAtPoint(
  text: string,
  clientRects: (range: TextRange) => readonly DOMRect[],
  x: number,
  y: number,
): number | null {
  const hit = (start: number, end: number): boolean =>
    clientRects({ start, end }).some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  if (text === '' || !hit(0, text.length)) return null;
  let start = 0;
  let end = text.length;
  while (end - start > 1) {
    const middle = (start + end) >> 1;
    if (hit(start, middle)) end = middle;
    else if (hit(middle, end)) start = middle;
    else break; // half a character has no box of its own
  }
  return splitsPair(text, start) ? start - 1 : start;
}

function sameLine(a: DOMRect, b: DOMRect): boolean {
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
