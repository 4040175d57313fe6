import type { Unit } from './units.js';
import type { Meanings } from './meanings.js';

/** So many letters stand for all forms of a word. */
const STEM = 5;
/** How many words around a clause are its context. */
const CONTEXT = 12;
/** Two meanings that stand nearer to each other than so many words are seen as a pair. */
const REACH = 12;
/** Shares of the kinds of features, and how much a long unit thins each out; chosen by cross-validation over the build voices. */
const SHARE = { words: 1, shapes: 0.5, pairs: 0.4, context: 0.4 };
const THINNING = 0.3;

/** Something that is true of a unit. */
export interface Feature {
  readonly key: string;
  readonly value: number;
  /** The indices of its words in the sentence; none for what is around the unit. */
  readonly at: readonly number[];
}

/**
 * What the weights see of a unit: its words, pairs, triples and stems; the same of the words' meanings, and which meanings
 * stand further apart; and the words of its sentence before and after it. The same code runs in training and in use.
 */
export function features(words: readonly string[], { from, to }: Unit, meanings: Meanings): Feature[] {
  const inside = words.slice(from, to);
  const meant = inside.map((word) => meanings.shapeOf(word));
  return [
    ...weighed(wordGrams(inside, from), SHARE.words),
    ...weighed(shapes(meant, from), SHARE.shapes),
    ...weighed(pairs(meant), SHARE.pairs),
    ...weighed(context('<', words.slice(Math.max(0, from - CONTEXT), from).reverse()), SHARE.context),
    ...weighed(context('>', words.slice(to, to + CONTEXT)), SHARE.context),
  ];
}

/** What a sentence tells of the one after it (`-`) or before it (`+`). */
export function neighbourFeatures(words: readonly string[], side: '-' | '+'): Feature[] {
  return weighed(new Map(words.map((word) => [side + fold(word), []])), SHARE.context);
}

type Found = Map<string, readonly number[]>;

function weighed(found: Found, share: number): Feature[] {
  const value = share / found.size ** THINNING;
  return [...found].map(([key, at]) => ({ key, value, at }));
}

/** The words of a text, their pairs, triples and stems, each with the indices of its words, counted from `offset`. */
export function wordGrams(words: readonly string[], offset = 0): Found {
  const folded = words.map(fold);
  const tokens = ['^', ...folded, '$'];
  const found: Found = new Map();
  const add = (key: string, ...at: number[]): void => {
    if (!found.has(key)) found.set(key, placed(at, words.length, offset));
  };
  for (const [i, a] of tokens.entries()) {
    const [b, c] = [tokens[i + 1], tokens[i + 2]];
    if (i > 0 && i < tokens.length - 1) {
      add(a, i);
      if (a.length > STEM) add(`${a.slice(0, STEM)}~`, i);
    }
    if (b !== undefined) add(`${a} ${b}`, i, i + 1);
    if (b !== undefined && c !== undefined) add(`${a} ${b} ${c}`, i, i + 1, i + 2);
  }
  return found;
}

function shapes(words: readonly string[], offset: number): Found {
  const tokens = ['^', ...words, '$'];
  const found: Found = new Map();
  for (let i = 0; i < tokens.length; i++) {
    for (let length = 1; length <= 3 && i + length <= tokens.length; length++) {
      const key = `=${tokens.slice(i, i + length).join(' ')}`;
      const at = Array.from({ length }, (_, k) => i + k);
      if (!found.has(key)) found.set(key, placed(at, words.length, offset));
    }
  }
  return found;
}

/** Two meanings with others between them, in their order: what is said about whom, however much stands between. They mark no words. */
function pairs(words: readonly string[]): Found {
  const found: Found = new Map();
  for (const [i, a] of words.entries()) {
    for (const b of words.slice(i + 2, i + REACH)) found.set(`&${a} ${b}`, []);
  }
  return found;
}

/** The words on one side of a unit, nearest first. */
function context(side: '<' | '>', words: readonly string[]): Found {
  const found: Found = new Map(words.map((word) => [side + fold(word), []]));
  const [first = side, second = side] = words.map(fold);
  return found.set(`${side}${side}${first}`, []).set(`${side}${side}${first} ${second}`, []);
}

/** Indices among `^ … $` as indices in the sentence. */
const placed = (at: readonly number[], length: number, offset: number): number[] =>
  at.filter((index) => index > 0 && index <= length).map((index) => index - 1 + offset);

const fold = (word: string): string => (/^\d/.test(word) ? '#' : word);
