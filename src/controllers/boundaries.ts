import type { TextRange } from '../engine/types.js';

const WORD = /[\p{L}\p{N}\p{M}'’]/u;
/** Terminal punctuation with its closing quotes, before a space or the end: "3.50" and "example.com" do not end here. */
const TERMINAL = /[.!?…。！？]+["'”’)\]]*(?=\s|$)/gu;

/** True where a character belongs to a word. */
export function isWordCharacter(character: string): boolean {
  return WORD.test(character);
}

/** The sentence around an offset, by its punctuation and line breaks alone, and whether it is finished. */
export function sentenceAround(text: string, offset: number): TextRange & { readonly finished: boolean } {
  // A negative position would count as 0, and find a line feed behind the offset.
  const lineStart = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const lineBreak = text.indexOf('\n', offset);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const line = text.slice(lineStart, lineEnd);
  let start = lineStart;
  for (const match of line.matchAll(TERMINAL)) {
    const end = lineStart + match.index + match[0].length;
    if (end >= offset) return { start: skipSpaces(text, start, end), end, finished: true };
    start = end;
  }
  start = skipSpaces(text, start, lineEnd);
  // After "Done. |" nothing of the next sentence is written yet; a line that a break follows is finished.
  return { start, end: lineEnd, finished: lineBreak >= 0 || start === lineEnd };
}

/** The word that touches an offset, or the empty range there. */
export function wordAround(text: string, offset: number): TextRange {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordCharacter(text.charAt(start - 1))) start -= 1;
  while (end < text.length && isWordCharacter(text.charAt(end))) end += 1;
  return { start, end };
}

/** True once a text has that many words; stops counting there. */
export function hasWords(text: string, count: number): boolean {
  const words = text.matchAll(/\S*[\p{L}\p{N}]\S*/gu);
  for (let seen = 0; seen < count; seen += 1) if (words.next().done) return false;
  return true;
}

function skipSpaces(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && /\s/.test(text.charAt(offset))) offset += 1;
  return offset;
}
