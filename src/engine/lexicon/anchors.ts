import { compilePattern } from '../linguist.js';

/** Words that nearly every reply contains: poor anchors. */
const COMMON = new Set(
  'a an the i you we it he she they me us them my your our this that to of in on at for with and or but so if is are was were be been am do did does have has had will would can could not no as by from up out'.split(' '),
);

/** The parts of compromise's compiled expressions that say which words a sentence must have. */
interface Part {
  readonly word?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly operator?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Part[])[];
  readonly min?: number;
}

/**
 * Words of which a sentence must contain one for an expanded pattern to fit; the rarest such set. A sentence
 * without any is never parsed for it. Null when nothing but tags is required.
 */
export function anchorsOf(expanded: string): readonly string[] | null {
  let best: string[] | null = null;
  for (const part of compilePattern(expanded) as readonly Part[]) {
    const words = required(part);
    if (words !== null && (best === null || cost(words) < cost(best))) best = words;
  }
  return best;
}

function required(part: Part): string[] | null {
  if (part.optional === true || part.negative === true || part.min === 0) return null;
  if (part.word !== undefined && part.word !== '') return [part.word];
  if (part.choices !== undefined || part.fastOr !== undefined) {
    const options = [...(part.fastOr ?? [])];
    for (const choice of part.choices ?? []) {
      const sets = choice.map(required).filter((words) => words !== null);
      const cheapest = sets.sort((a, b) => cost(a) - cost(b))[0];
      if (cheapest === undefined) return null;
      options.push(...cheapest);
    }
    return options.length > 0 ? options : null;
  }
  return null;
}

/** A common word costs as much as a hundred rare ones. */
const cost = (words: readonly string[]): number => words.reduce((sum, word) => sum + (COMMON.has(word) ? 100 : 1), 0);
