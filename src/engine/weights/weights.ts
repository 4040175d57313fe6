import type { TextRange } from '../types.js';
import { wordRanges } from '../text/words.js';
import { features } from './features.js';

/** The learned part, as `lexicons/en/weights.json` has it. */
export interface WeightsFile {
  readonly rules: readonly {
    readonly rule: string;
    readonly bias: number;
    /** What a quantised weight of 1 is worth. */
    readonly scale: number;
    /** Log-odds from which the weights alone report the rule. */
    readonly sure: number;
    /** Log-odds below which they overrule a frame. */
    readonly veto: number;
  }[];
  /** N-gram → pairs of rule index and quantised weight. */
  readonly grams: Readonly<Record<string, readonly number[]>>;
}

/** What the weights say of one rule in one sentence. */
export interface Verdict {
  readonly rule: string;
  /** Log-odds. */
  readonly logit: number;
  readonly sure: number;
  readonly veto: number;
  /** The words that speak for it most, in the sentence; empty where none does. */
  readonly evidence: TextRange;
}

/** Share of the strongest n-gram's weight from which another one widens the evidence. */
const STRONG = 0.5;

/** The learned part, ready for use. */
export class Weights {
  readonly #grams: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly file: WeightsFile) {
    this.#grams = new Map(Object.entries(file.grams));
  }

  /** The log-odds of every rule for a masked sentence. */
  judge(sentence: string): Verdict[] {
    const speaking = this.file.rules.map(() => [] as { at: readonly number[]; weight: number }[]);
    for (const { key, at } of features(sentence)) {
      const pairs = this.#grams.get(key) ?? [];
      for (let i = 0; i + 1 < pairs.length; i += 2) {
        speaking[pairs[i] ?? 0]?.push({ at, weight: pairs[i + 1] ?? 0 });
      }
    }
    const places = wordRanges(sentence);
    return this.file.rules.map(({ rule, bias, scale, sure, veto }, index) => {
      const found = speaking[index] ?? [];
      const logit = bias + scale * found.reduce((sum, { weight }) => sum + weight, 0);
      return { rule, logit, sure, veto, evidence: evidenceOf(found, places) };
    });
  }
}

function evidenceOf(
  found: readonly { readonly at: readonly number[]; readonly weight: number }[],
  places: readonly TextRange[],
): TextRange {
  const strongest = Math.max(0, ...found.map(({ weight }) => weight));
  const words = found
    .filter(({ weight }) => weight > 0 && weight >= STRONG * strongest)
    .flatMap(({ at }) => at.flatMap((index) => places[index] ?? []));
  if (words.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) };
}
