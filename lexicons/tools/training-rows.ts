import { features, neighbourFeatures, type Feature } from '../../src/engine/weights/features.js';
import type { Meanings } from '../../src/engine/weights/meanings.js';
import { unitsOf } from '../../src/engine/weights/units.js';
import { locatedWords, type LocatedWord } from '../../src/engine/text/words.js';
import type { TextRange } from '../../src/engine/types.js';
import type { LabelledSentence } from './corpus.js';
import type { Rows } from './svm.js';

/** A sentence to learn from, with its neighbours in the same text. */
export interface Material {
  readonly sentence: LabelledSentence;
  readonly previous?: LabelledSentence | undefined;
  readonly next?: LabelledSentence | undefined;
  /** How many sentences its text has. */
  readonly of?: number;
  /** Its clauses teach nothing more: background prose, all negative. */
  readonly wholeOnly?: boolean;
}

/** One unit of a sentence: the whole of it, which comes first, or a clause. */
export interface UnitRow {
  /** Index of the sentence among the materials. */
  readonly material: number;
  readonly whole: boolean;
  readonly features: readonly Feature[];
  /** Where it stands in the sentence. */
  readonly range: TextRange;
}

/** Every unit of every sentence, with its features. */
export function unitRows(materials: readonly Material[], meanings: Meanings): UnitRow[] {
  return materials.flatMap(({ sentence, previous, next, wholeOnly = false }, material) => {
    const located = locatedWords(sentence.masked);
    const words = located.map(({ word }) => word);
    const around = [...neighbour(previous, '-'), ...neighbour(next, '+')];
    const units = unitsOf(sentence.masked, located, meanings);
    return (wholeOnly ? units.slice(0, 1) : units).map((unit, index) => ({
      material,
      whole: index === 0,
      features: [...features(words, unit, meanings), ...around],
      range: rangeOf(located, unit.from, unit.to),
    }));
  });
}

const neighbour = (sentence: LabelledSentence | undefined, side: '-' | '+'): Feature[] =>
  sentence === undefined
    ? []
    : neighbourFeatures(
        locatedWords(sentence.masked).map(({ word }) => word),
        side,
      );

const rangeOf = (located: readonly LocatedWord[], from: number, to: number): TextRange => ({
  start: located[from]?.range.start ?? 0,
  end: located[to - 1]?.range.end ?? 0,
});

/** Whether a unit shows a rule: null where that is not for sure. A clause does when half of it, or of the label, is in the other. */
export function shows(
  { whole, range }: UnitRow,
  { rules, disputed, spans }: LabelledSentence,
  rule: string,
): boolean | null {
  if (disputed.has(rule)) return null;
  if (!rules.has(rule)) return false;
  if (whole) return true;
  const shares = spans
    .filter((span) => span.rule === rule)
    .map(({ range: label }) => {
      const shared = Math.min(range.end, label.end) - Math.max(range.start, label.start);
      return shared / Math.min(range.end - range.start, label.end - label.start);
    });
  if (shares.some((share) => share >= 0.5)) return true;
  return shares.some((share) => share > 0) ? null : false;
}

/** Rows for the learner: features that have a number, with their values. */
export function encode(rows: readonly UnitRow[], ids: ReadonlyMap<string, number>): Rows {
  const starts = new Int32Array(rows.length + 1);
  const known: number[] = [];
  const values: number[] = [];
  for (const [i, { features: all }] of rows.entries()) {
    for (const { key, value } of all) {
      const id = ids.get(key);
      if (id === undefined) continue;
      known.push(id);
      values.push(value);
    }
    starts[i + 1] = known.length;
  }
  return { starts, features: Int32Array.from(known), values: Float32Array.from(values) };
}
