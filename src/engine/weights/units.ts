import type { LocatedWord } from '../text/words.js';
import { CONNECTIVE, type Meanings } from './meanings.js';

/** Some words of a sentence that are judged together, by index, end exclusive: the whole sentence or one clause of it. */
export interface Unit {
  readonly from: number;
  readonly to: number;
}

/** A clause of fewer words says nothing by itself; it stays with its neighbour. */
const SHORTEST = 2;
/** Punctuation that ends a clause. */
const BREAK = /[,;:()—–]\s|\s[-–—]\s/;

/** The whole sentence, and where it has several its clauses: they end at punctuation and before connectives. */
export function unitsOf(sentence: string, words: readonly LocatedWord[], meanings: Meanings): Unit[] {
  const whole: Unit = { from: 0, to: words.length };
  const clauses: Unit[] = [];
  let from = 0;
  for (let at = 1; at < words.length; at++) {
    const [before, here] = [words[at - 1], words[at]];
    if (before === undefined || here === undefined || at - from < SHORTEST) continue;
    const opens =
      meanings.of(here.word) === CONNECTIVE || BREAK.test(sentence.slice(before.range.end, here.range.start));
    if (!opens || words.length - at < SHORTEST) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  return clauses.length === 0 ? [whole] : [whole, ...clauses, { from, to: words.length }];
}
