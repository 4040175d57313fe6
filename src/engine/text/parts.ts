import type { TextRange } from '../types.js';

/** From the punctuation before a range of a sentence to the punctuation after it. */
export function partAround(sentence: string, { start, end }: TextRange): TextRange {
  const before = /^.*[,;:—–]\s+/s.exec(sentence.slice(0, start));
  const after = /[,;:—–.!?…]+(?=[\s"”’)]|$)/.exec(sentence.slice(end));
  return {
    start: before?.[0].length ?? 0,
    end: after === null ? sentence.length : end + after.index,
  };
}
