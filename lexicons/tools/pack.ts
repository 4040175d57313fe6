import { gzipSync } from 'node:zlib';
import { tableToText } from '../../src/engine/weights/hashed-table.js';
import { mark } from '../../src/engine/weights/marks.js';
import type { WeightsFile } from '../../src/engine/weights/weights.js';
import type { Linear, Rows } from './svm.js';

/** What the weights may take when gzipped, in bytes: with those of exchanges 60 KB in all. */
export const BUDGET = 50 * 1024;
/** Weights are rounded to this many steps on either side of 0. */
const STEPS = 14;

/** Bytes that a weight costs when gzipped, and the hash of a feature that has any. */
const COST = { weight: 0.88, feature: 1.55 };

/**
 * Which weights are worth keeping: those that move the margins of the rows most for the bytes they cost, over all models. A
 * feature costs its hash once, so that the weights of one that speaks to several rules are cheaper. One array per model, 1
 * where the feature stays.
 */
export function worthKeeping(models: readonly Linear[], rows: Rows, bytes: number): Uint8Array[] {
  const size = models[0]?.weights.length ?? 0;
  const mass = new Float64Array(size);
  for (const [k, feature] of rows.features.entries()) mass[feature] = (mass[feature] ?? 0) + (rows.values[k] ?? 0) ** 2;
  const moved = models.map(({ weights }) => Float64Array.from(weights, (weight, f) => weight ** 2 * (mass[f] ?? 0)));
  /** What stays where a byte must move the margins so much. */
  const keptAt = (price: number): { kept: Uint8Array[]; bytes: number } => {
    const kept = moved.map(() => new Uint8Array(size));
    let used = 0;
    for (let f = 0; f < size; f++) {
      const gains = moved.map((each) => Math.max(0, (each[f] ?? 0) - price * COST.weight));
      if (gains.reduce((sum, gain) => sum + gain, 0) <= price * COST.feature) continue;
      used += COST.feature;
      for (const [m, gain] of gains.entries()) {
        if (gain === 0) continue;
        kept[m]?.set([1], f);
        used += COST.weight;
      }
    }
    return { kept, bytes: used };
  };
  let [low, high] = [0, Math.max(...moved.map((each) => each.reduce((most, value) => Math.max(most, value), 0)))];
  for (let round = 0; round < ROUNDS; round++) {
    const price = (low + high) / 2;
    if (keptAt(price).bytes > bytes) low = price;
    else high = price;
  }
  return keptAt(high).kept;
}

/** Halvings of the price until it is exact enough. */
const ROUNDS = 40;

/** A model with its weights rounded as they will be stored. */
export function quantised({ bias, weights }: Linear): Linear & { readonly scale: number } {
  const scale = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) / STEPS || 1;
  return { bias, scale, weights: weights.map((weight) => Math.round(weight / scale) * scale) };
}

/** The file; thresholds as given. */
export function pack(
  models: readonly (Linear & {
    readonly scale: number;
    readonly rule: string;
    readonly sure: number;
    readonly veto: number;
  })[],
  ids: ReadonlyMap<string, number>,
): WeightsFile {
  const grams: Record<string, string> = {};
  for (const [key, id] of [...ids].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const marks = models
      .map(({ weights, scale }, i) => {
        const steps = Math.round((weights[id] ?? 0) / scale);
        return steps === 0 ? '' : mark(i, steps);
      })
      .join('');
    if (marks !== '') grams[key] = marks;
  }
  const round = (value: number): number => +value.toFixed(4);
  return {
    rules: models.map(({ rule, bias, scale, sure, veto }) => ({
      rule,
      bias: round(bias),
      scale: +scale.toPrecision(4),
      sure: round(sure),
      veto: round(veto),
    })),
    grams,
  };
}

/** A file of weights as it is shipped. */
export const compiled = <T extends { readonly grams: Readonly<Record<string, string>> }>(
  file: T,
): Omit<T, 'grams'> & { readonly grams: string } => ({ ...file, grams: tableToText(file.grams) });

/** Bytes of a file when compiled and gzipped. */
export const sizeOf = (file: Parameters<typeof compiled>[0]): number => gzipSync(JSON.stringify(compiled(file))).length;
