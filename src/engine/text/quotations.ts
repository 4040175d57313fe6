import type { TextRange } from '../types.js';

/** A few words in quotation marks or a piece of code. */
const QUOTATION =
  /(?<![\p{L}\d])(?:"[^"]{1,60}"|“[^”]{1,60}”|`[^`]{1,60}`|['‘][^'’\s](?:[^'’]{0,40}[^'’\s])?['’])(?!\p{L})/gu;

/** Where something short is quoted, as a button's name is, the marks included. */
export const quotationsIn = (sentence: string): TextRange[] =>
  [...sentence.matchAll(QUOTATION)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }));

/** The marks that open and close a quotation or a piece of code. */
const MARKS = ['""', '“”', "''", '‘’', '``'];

/** A range of words with the quotation marks, or the marks of a path, that belong to the first or the last of them. */
export function withQuotes(sentence: string, range: TextRange): TextRange {
  const path = range.start < range.end ? (/(?<=\s)[~/.#]+$/.exec(sentence.slice(0, range.start))?.[0].length ?? 0) : 0;
  const start = range.start - path;
  const end = range.end + (path > 0 && sentence[range.end] === '/' ? 1 : 0);
  const inside = sentence.slice(start, end);
  for (const [open = '', close = ''] of MARKS) {
    const opensBefore = start < end && sentence[start - 1] === open && !/[\p{L}\d]/u.test(sentence[start - 2] ?? '');
    const opensInside = inside.includes(` ${open}`) && inside.lastIndexOf(` ${open}`) >= inside.lastIndexOf(close) - 1;
    const closesAfter = sentence[end] === close;
    if (opensBefore && (closesAfter || inside.includes(close)))
      return { start: start - 1, end: closesAfter ? end + 1 : end };
    if (opensInside && closesAfter) return { start, end: end + 1 };
  }
  return { start, end };
}

/** Words as written, with their quotation marks; `text` is what stands for the words themselves. */
export function quoted(sentence: string, range: TextRange, text: string): string {
  const { start, end } = withQuotes(sentence, range);
  return sentence.slice(start, range.start) + text + sentence.slice(range.end, end);
}
