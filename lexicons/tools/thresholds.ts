/** A sentence judged by a model and frames that have not seen its voice. */
export interface Prediction {
  readonly margin: number;
  readonly frame: boolean;
  readonly positive: boolean;
  /** From a real conversation, not from a text written for the purpose. */
  readonly real: boolean;
}

/** From which margin the weights report alone, and below which they overrule a frame. */
export interface Thresholds {
  readonly sure: number;
  readonly veto: number;
}

/** How much recall counts beside precision: a false alarm costs more trust than a miss. */
const BETA = 0.75;
/**
 * Weights alone are never sure nearer to the boundary: in real replies what they find there is wrong more often than right.
 * An error takes more than a warning: nobody is accused of blame or scorn lightly.
 */
export const LEAST_SURE = { error: 0.4, other: 0.3 };
/**
 * So many wrong findings of weights alone are borne in the labelled talk (1 in 150 sentences), or as many as are right: texts
 * written for the purpose are half violations, real ones hardly any, and a margin that is right 4 times in 5 there is mostly wrong here.
 */
const BORNE = 45;
/** Margins are tried in steps of this. */
const STEP = 0.05;
const RANGE = 1.6;

const GRID = Array.from({ length: Math.round((2 * RANGE) / STEP) + 1 }, (_, i) => +(i * STEP - RANGE).toFixed(2));

/** The thresholds with the best F-measure over the predictions, weights alone from `leastSure` on; in doubt the more careful ones. */
export function bestThresholds(predictions: readonly Prediction[], leastSure: number): Thresholds {
  const all = predictions.filter(({ positive }) => positive).length;
  const counted = (among: readonly Prediction[]): Map<number, { right: number; wrong: number }> =>
    new Map(
      GRID.map((least) => {
        const hits = among.filter(({ margin }) => margin >= least);
        const right = hits.filter(({ positive }) => positive).length;
        return [least, { right, wrong: hits.length - right }];
      }),
    );
  const unframed = predictions.filter(({ frame }) => !frame);
  const framed = counted(predictions.filter(({ frame }) => frame));
  const alone = counted(unframed);
  const inTalk = counted(unframed.filter(({ real }) => real));
  const isTrusted = (sure: number): boolean => {
    const { right, wrong } = inTalk.get(sure) ?? { right: 0, wrong: 0 };
    return wrong <= Math.max(BORNE, right);
  };
  let best = { score: -1, sure: RANGE, veto: -RANGE };
  for (const [veto, a] of framed) {
    for (const [sure, b] of alone) {
      if (sure < veto || sure < leastSure || !isTrusted(sure)) continue;
      const right = a.right + b.right;
      const score = ((1 + BETA ** 2) * right) / (right + a.wrong + b.wrong + BETA ** 2 * all || 1);
      if (score > best.score + 1e-9 || (score > best.score - 1e-9 && sure > best.sure)) best = { score, sure, veto };
    }
  }
  return best;
}
