import type { TextRange } from '../types.js';

/** Contractions as the linguist resolves them, so that an anchor "not" is found in "didn't". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/'d$/, ' would had'],
  [/'s$/, ' is has'],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cant', 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
]);
const TOKEN = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*|[!?]+/gu;

interface Located {
  readonly word: string;
  readonly range: TextRange;
}

/** The words of a text in lower case, contractions resolved; a superset where a contraction is ambiguous. */
export const words = (text: string): string[] => located(text).map(({ word }) => word);

/** Where each of `words(text)` stands; the halves of a contraction stand in the same place. */
export const wordRanges = (text: string): TextRange[] => located(text).map(({ range }) => range);

function located(text: string): Located[] {
  const found: Located[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const range = { start: index, end: index + token.length };
    for (const word of resolve(token.toLowerCase().replace(/[’‘]/g, "'"))) found.push({ word, range });
  }
  return found;
}

function resolve(token: string): string[] {
  const whole = IRREGULAR.get(token);
  if (whole !== undefined) return whole.split(' ');
  const ending = ENDINGS.find(([shape]) => shape.test(token));
  const parts = ending === undefined ? [token] : token.replace(ending[0], ending[1]).split(' ');
  return token.includes('-') ? [...parts, ...token.split('-')] : parts;
}
