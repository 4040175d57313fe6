import { splitSentences } from '../linguist.js';
import type { TextRange } from '../types.js';

/** A line that is long enough to have been wrapped by a mail program rather than ended by its writer. */
const WRAPPED = 60;

/** The sentences of a text, without surrounding white space. */
export function sentenceRanges(text: string): TextRange[] {
  return paragraphRanges(text).flatMap(({ start, end }) => shift(sentencesOfParagraph(text.slice(start, end)), start));
}

/** Ranges moved to where their text stands in a longer one. */
export const shift = (ranges: readonly TextRange[], by: number): TextRange[] =>
  ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));

/** The sentences of one paragraph; one where the linguist's pieces do not add up to it. */
export function sentencesOfParagraph(paragraph: string): TextRange[] {
  const pieces = splitSentences(paragraph);
  const ranges: TextRange[] = [];
  let at = 0;
  for (const piece of pieces.join('') === paragraph ? pieces : [paragraph]) {
    const range = trimmed(paragraph, { start: at, end: at + piece.length });
    if (range.end > range.start) ranges.push(range);
    at += piece.length;
  }
  return ranges;
}

/** A line break ends a paragraph, except where a mail program wrapped a long line and the next one goes on in lower case. */
export function paragraphRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  let lineStart = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n|$/g)) {
    const next = index + lineBreak.length;
    const wrapped =
      index - lineStart >= WRAPPED &&
      !/[.!?:;]\s*$/.test(text.slice(index - 8, index)) &&
      /[a-z]/.test(text.charAt(next));
    lineStart = next;
    if (wrapped) continue;
    if (index > start) ranges.push({ start, end: index });
    start = next;
  }
  return ranges;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
