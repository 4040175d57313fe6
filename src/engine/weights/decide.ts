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
