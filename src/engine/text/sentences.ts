import { splitSentences } from '../linguist.js';
import type { TextRange } from '../types.js';

/** A line that is long enough to have been wrapped by a mail program rather than ended by its writer. */
const WRAPPED = 60;

/**
 * The sentences of a text, without surrounding white space. A line break ends a sentence, except where a
 * mail program wrapped a long line and the next one goes on in lower case.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const paragraph of paragraphs(text)) {
    let at = paragraph.start;
    for (const piece of split(text.slice(paragraph.start, paragraph.end))) {
      const range = trimmed(text, { start: at, end: at + piece.length });
      if (range.end > range.start) ranges.push(range);
      at += piece.length;
    }
  }
  return ranges;
}

/** The pieces of a paragraph; one piece where the linguist's do not add up to it. */
function split(paragraph: string): string[] {
  const pieces = splitSentences(paragraph);
  return pieces.join('') === paragraph ? pieces : [paragraph];
}

function paragraphs(text: string): TextRange[] {
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
