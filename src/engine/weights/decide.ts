import type { Verdict } from './weights.js';

/**
 * What combines frames and weights, decided by cross-validation over the build voices: a hit needs a frame that the
 * weights do not overrule, or weights that are sure. Without a verdict (a host's own rule) the frame decides.
 */
export function decide(hasFrame: boolean, verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return hasFrame;
  return hasFrame ? verdict.logit >= verdict.veto : verdict.logit >= verdict.sure;
}
