/** One example: the indices of the features it has, and what it is. */
export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** A trained model. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** How to train; the defaults were chosen by cross-validation over the build voices. */
export interface LogisticOptions {
  readonly epochs?: number;
  readonly rate?: number;
  readonly l1?: number;
  readonly l2?: number;
}

/**
 * Regularised logistic regression on binary features by FTRL-proximal (McMahan et al. 2013): deterministic for a
 * given order of examples, sparse through l1.
 */
export function train(
  examples: readonly Example[],
  size: number,
  { epochs = 6, rate = 0.3, l1 = 0.15, l2 = 0.6 }: LogisticOptions = {},
): Logistic {
  const z = new Float64Array(size);
  const n = new Float64Array(size);
  const weights = new Float64Array(size);
  let zBias = 0;
  let nBias = 0;
  let bias = 0;
  const at = (array: Float64Array, index: number): number => array[index] ?? 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, positive, weight } of order(examples, epoch)) {
      let logit = bias;
      for (const f of features) logit += at(weights, f);
      const gradient = (sigmoid(logit) - (positive ? 1 : 0)) * weight;
      const squared = gradient * gradient;
      for (const f of features) {
        const before = at(n, f);
        const sigma = (Math.sqrt(before + squared) - Math.sqrt(before)) / rate;
        z[f] = at(z, f) + gradient - sigma * at(weights, f);
        n[f] = before + squared;
        const slope = at(z, f);
        weights[f] =
          Math.abs(slope) <= l1 ? 0 : -(slope - Math.sign(slope) * l1) / ((1 + Math.sqrt(at(n, f))) / rate + l2);
      }
      const sigma = (Math.sqrt(nBias + squared) - Math.sqrt(nBias)) / rate;
      zBias += gradient - sigma * bias;
      nBias += squared;
      bias = -zBias / ((1 + Math.sqrt(nBias)) / rate);
    }
  }
  return { bias, weights };
}

/** The log-odds of an example. */
export function logit({ bias, weights }: Logistic, features: readonly number[]): number {
  return features.reduce((sum, f) => sum + (weights[f] ?? 0), bias);
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** A shuffle that is the same in every run. */
function order<T>(items: readonly T[], seed: number): T[] {
  const shuffled = [...items];
  let state = 0x9e3779b9 ^ (seed + 1);
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state ^= state >>> 12;
    const j = (state >>> 0) % (i + 1);
    const a = shuffled[i];
    const b = shuffled[j];
    if (a === undefined || b === undefined) continue;
    shuffled[i] = b;
    shuffled[j] = a;
  }
  return shuffled;
}
