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
  const candidates = [...new Uint8Array(size).keys()].filter((f) => moved.some((each) => (each[f] ?? 0) > 0));
  /** What a feature takes where a byte must move the margins so much: nothing where it goes. */
  const bytesOf = (f: number, price: number): number => {
    const gains = moved.map((each) => (each[f] ?? 0) - price * COST.weight).filter((gain) => gain > 0);
    const gain = gains.reduce((sum, each) => sum + each, 0);
    return gain > price * COST.feature ? COST.feature + gains.length * COST.weight : 0;
  };
  const bytesAt = (price: number): number => candidates.reduce((sum, f) => sum + bytesOf(f, price), 0);
  let [low, high] = [0, Math.max(...moved.map((each) => each.reduce((most, value) => Math.max(most, value), 0)))];
  for (let round = 0; round < ROUNDS; round++) {
    const price = (low + high) / 2;
    if (bytesAt(price) > bytes) low = price;
    else high = price;
  }
  const stays = new Set(candidates.filter((f) => bytesOf(f, high) > 0));
  return moved.map((each) => Uint8Array.from(each, (value, f) => (stays.has(f) && value > high * COST.weight ? 1 : 0)));
}

/** Halvings of the price until it is exact enough. */
const ROUNDS = 40;

/** A model with its weights rounded as they will be stored. */
export function quantised({ bias, weights }: Linear): Linear & { readonly scale: number } {
  const scale = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) / STEPS || 1;
  return { bias, scale, weights: weights.map((weight) => Math.round(weight / scale) * scale) };
}

/** The file; thresholds as given. Features are known by their number among `keys`. */
export function pack(
  models: readonly (Linear & {
    readonly scale: number;
    readonly rule: string;
    readonly sure: number;
    readonly veto: number;
    readonly vetoes: Readonly<Record<string, number>>;
  })[],
  keys: readonly string[],
): WeightsFile {
  const grams: Record<string, string> = {};
  const used = [...keys.entries()].filter(([id]) => models.some(({ weights }) => (weights[id] ?? 0) !== 0));
  for (const [id, key] of used.sort(([, a], [, b]) => (a < b ? -1 : 1))) {
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
    rules: models.map(({ rule, bias, scale, sure, veto, vetoes }) => ({
      rule,
      bias: round(bias),
      scale: +scale.toPrecision(4),
      sure: round(sure),
      veto: round(veto),
      vetoes: Object.fromEntries(Object.entries(vetoes).map(([entry, own]) => [entry, round(own)])),
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
