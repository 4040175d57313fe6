import type { TextRange } from '../types.js';
import { CONTRACTIONS } from './contractions.js';

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
const TOKEN = /[\p{L}\p{N}]+(?:['’‘-][\p{L}\p{N}]+)*|[!?]+/gu;

/** A word and where it stands; the halves of a contraction stand in the same place. */
export interface LocatedWord {
  readonly word: string;
  readonly range: TextRange;
}

/** The words of a text in lower case, contractions resolved; a superset where a contraction is ambiguous. */
export const words = (text: string): string[] => locatedWords(text).map(({ word }) => word);

/** The same words with their places. */
export function locatedWords(text: string): LocatedWord[] {
  const found: LocatedWord[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const range = { start: index, end: index + token.length };
    for (const word of resolve(token.toLowerCase().replace(/[’‘]/g, "'"))) if (word !== '') found.push({ word, range });
  }
  return found;
}

function resolve(token: string): string[] {
  const whole = CONTRACTIONS.get(token);
  if (whole !== undefined) return whole.split(' ');
  const ending = ENDINGS.find(([shape]) => shape.test(token));
  const parts = ending === undefined ? [token] : token.replace(ending[0], ending[1]).split(' ');
  return token.includes('-') ? [...parts, ...token.split('-')] : parts;
}
