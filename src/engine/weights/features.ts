import { words } from '../text/words.js';

/** So many letters stand for all forms of a word; measured to help a little, where lemmas did not. */
const STEM = 5;
/** How far apart the two words of a skip-gram may stand. */
const SKIP = 3;

/**
 * What the weights see of a sentence: its words, pairs, triples and pairs with a gap ("not … until") and stems, with numbers and
 * masked text as one word each. The same code runs in training and in use.
 */
export function features(sentence: string): Feature[] {
  const tokens = ['^', ...words(sentence).map(fold), '$'];
  const found = new Map<string, Feature>();
  const add = (key: string, ...at: number[]): void => {
    if (!found.has(key)) found.set(key, { key, at: at.map((index) => index - 1) });
  };
  for (let i = 0; i < tokens.length; i++) {
    const [a = '', b, c] = tokens.slice(i, i + 3);
    if (i > 0 && i < tokens.length - 1) {
      add(a, i);
      if (a.length > STEM) add(`${a.slice(0, STEM)}~`, i);
    }
    if (b !== undefined) add(`${a} ${b}`, i, i + 1);
    if (c !== undefined) add(`${a} ${b ?? ''} ${c}`, i, i + 1, i + 2);
    for (let j = i + 2; j <= i + SKIP && j < tokens.length; j++) add(`${a} … ${tokens[j] ?? ''}`, i, j);
  }
  return [...found.values()];
}

/** An n-gram and the indices of its words among `words(sentence)`. */
export interface Feature {
  readonly key: string;
  readonly at: readonly number[];
}

const fold = (word: string): string => (/^\d/.test(word) ? '#' : word);
