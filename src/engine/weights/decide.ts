/** How far the weights are from the boundary, and where their word counts. */
export interface Margin {
  readonly margin: number;
  readonly sure: number;
  readonly veto: number;
}

/**
 * What combines frames and weights, decided by measurement on voices that the frames' authors had not read: a hit needs
 * a frame that the weights do not overrule, or weights that are sure. Without weights (a host's own rule) the frame decides.
 */
export function decide(hasFrame: boolean, weights: Margin | undefined): boolean {
  if (weights === undefined) return hasFrame;
  return weights.margin >= (hasFrame ? weights.veto : weights.sure);
}

/**
 * How much surer weights must be in a longer draft when no frame speaks for them: each ordinary sentence is another
 * chance to be wrong. Measured on the build voices: alone they are right 9 times in 10 in texts of one to three
 * sentences and 4 times in 10 in whole replies at the same distance from the boundary.
 */
export const caution = (sentences: number): number => 0.15 * Math.log(Math.max(sentences, SHORT) / SHORT);

/** As many sentences as the short texts have that the thresholds were first chosen on. */
const SHORT = 2;
