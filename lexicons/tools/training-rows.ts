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
  /** Background prose: its clauses teach nothing more, and neither do features that stand nowhere else. */
  readonly isProse?: boolean;
}

/** One unit of a sentence: the whole of it, which comes first, or a clause. */
export interface UnitRow {
  /** Index of the sentence among the materials. */
  readonly material: number;
  readonly whole: boolean;
  /** Where it stands in the sentence. */
  readonly range: TextRange;
}

/** What is learned from: units, and the features of each by their numbers. */
export interface TrainingRows {
  readonly units: readonly UnitRow[];
  /** One row per unit. */
  readonly rows: Rows;
  /** The features by number. */
  readonly keys: readonly string[];
}

/** Every unit of every sentence, with its features; prose comes last. */
export function trainingRows(materials: readonly Material[], meanings: Meanings): TrainingRows {
  const units: UnitRow[] = [];
  const ids = new Map<string, number>();
  const found: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (const [material, { sentence, previous, next, isProse = false }] of materials.entries()) {
    const located = locatedWords(sentence.masked);
    const words = located.map(({ word }) => word);
    const around = [...neighbour(previous, '-'), ...neighbour(next, '+')];
    const own = unitsOf(sentence.masked, located, meanings);
    for (const [index, unit] of (isProse ? own.slice(0, 1) : own).entries()) {
      const all = [...features(words, unit, meanings), ...around];
      const known = isProse ? all.filter(({ key }) => ids.has(key)) : all;
      units.push({ material, whole: index === 0, range: rangeOf(located, unit.from, unit.to) });
      found.push(Int32Array.from(known, ({ key }) => numberOf(key, ids)));
      values.push(Float32Array.from(known, ({ value }) => value));
    }
  }
  return { units, rows: joined(found, values), keys: [...ids.keys()] };
}

function numberOf(key: string, ids: Map<string, number>): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

function joined(found: readonly Int32Array[], values: readonly Float32Array[]): Rows {
  const starts = new Int32Array(found.length + 1);
  for (const [i, each] of found.entries()) starts[i + 1] = (starts[i] ?? 0) + each.length;
  const rows = { starts, features: new Int32Array(starts.at(-1) ?? 0), values: new Float32Array(starts.at(-1) ?? 0) };
  for (const [i, start] of starts.subarray(0, -1).entries()) {
    rows.features.set(found[i] ?? [], start);
    rows.values.set(values[i] ?? [], start);
  }
  return rows;
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
