import { frontDecoded } from './front-coding.js';

/** The class of words that carry grammar, not content: they stand for themselves. */
export const FUNCTION = 'function';
/** The class of words that open a clause; they stand for themselves too. */
export const CONNECTIVE = 'connective';

/** Endings of regular forms, and what they came off. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/s$/, ''],
  [/es$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/d$/, ''],
  [/([b-df-hj-np-tv-z])\1ed$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/([b-df-hj-np-tv-z])\1ing$/, '$1'],
];

/** Endings that tell what a word without a known meaning may be. */
const ENDINGS = ['ed', 'ing', 'ly', 'tion', 'able', 'ible', 'ful', 'less', 'ment', 'ness', 'er', 'est', 's'];

/** What words mean: the classes of `lexicons/en/meanings.yaml`. */
export class Meanings {
  readonly #classes = new Map<string, string>();

  /** @param classes Class → its words, front-coded, separated by spaces; an earlier class wins. */
  constructor(classes: Readonly<Record<string, string>>) {
    for (const [id, words] of Object.entries(classes))
      for (const word of frontDecoded(words.split(' '))) if (!this.#classes.has(word)) this.#classes.set(word, id);
  }

  /** The class of a word in any regular form; undefined where it has none. */
  of(word: string): string | undefined {
    const listed = this.#classes.get(word);
    if (listed !== undefined) return listed;
    for (const [ending, base] of FORMS) {
      const found = ending.test(word) ? this.#classes.get(word.replace(ending, base)) : undefined;
      if (found !== undefined && found !== FUNCTION) return found;
    }
    return undefined;
  }

  /** A word with what is particular to it taken away: its meaning, else its ending. */
  shapeOf(word: string): string {
    if (/^\d/.test(word)) return '#';
    const meaning = this.of(word);
    if (meaning === FUNCTION || meaning === CONNECTIVE || /^[!?]/.test(word)) return word;
    if (meaning !== undefined) return `@${meaning}${/(?:ed|ing)$/.exec(word)?.[0] ?? ''}`;
    return `~${ENDINGS.find((ending) => word.endsWith(ending) && word.length > ending.length + 2) ?? ''}`;
  }
}
