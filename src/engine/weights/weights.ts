import { locatedWords } from '../text/words.js';
import type { TextRange } from '../types.js';
import { features, neighbourFeatures, type Feature } from './features.js';
import { HashedTable } from './hashed-table.js';
import { eachMark } from './marks.js';
import type { Meanings } from './meanings.js';
import { unitsOf } from './units.js';

/** The learned part, as `lexicons/en/weights.json` has it. */
export interface WeightsFile {
  readonly rules: readonly {
    readonly rule: string;
    readonly bias: number;
    /** What a quantised weight of 1 is worth. */
    readonly scale: number;
    /** Margin from which the weights alone report the rule. */
    readonly sure: number;
    /** Margin below which they overrule a frame. */
    readonly veto: number;
    /** Entry → a veto of its own, which spares what its examples show as flagged. */
    readonly vetoes: Readonly<Record<string, number>>;
  }[];
  /** Feature → its marks: what it says of each rule that it speaks to. */
  readonly grams: Readonly<Record<string, string>>;
}

/** The learned part as it is shipped: its grams by their hashes. */
export interface CompiledWeights extends Pick<WeightsFile, 'rules'> {
  readonly grams: string;
}

/** What the weights say of one rule in one sentence. */
export interface Verdict {
  readonly rule: string;
  /** Distance from the boundary, by the sentence alone: the mean of the whole and of its most telling clause. */
  readonly margin: number;
  readonly sure: number;
  readonly veto: number;
  /** Entry → a veto of its own. */
  readonly vetoes: Readonly<Record<string, number>>;
  /** The words that speak for it most, in the sentence; empty where none does. */
  readonly evidence: TextRange;
  /** What this sentence adds to the margin of the one after it and of the one before it. */
  readonly forNext: number;
  readonly forPrevious: number;
}

/** Share of the strongest feature's weight from which another one widens the evidence. */
const STRONG = 0.5;

interface Sums {
  readonly margins: number[];
  /** Per rule, what speaks for it. */
  readonly speaking: { readonly at: readonly number[]; readonly weight: number }[][];
}

/** The learned part, ready for use. */
export class Weights {
  readonly #grams: HashedTable;

  constructor(
    private readonly file: CompiledWeights,
    private readonly meanings: Meanings,
  ) {
    this.#grams = new HashedTable(file.grams);
  }

  /** What a masked sentence says, rule by rule. */
  judge(sentence: string): Verdict[] {
    const located = locatedWords(sentence);
    const words = located.map(({ word }) => word);
    const [whole, ...clauses] = unitsOf(sentence, located, this.meanings).map((unit) =>
      this.#sum(features(words, unit, this.meanings)),
    );
    const next = this.#sum(neighbourFeatures(words, '-'));
    const previous = this.#sum(neighbourFeatures(words, '+'));
    return this.file.rules.map(({ rule, bias, sure, veto, vetoes }, index) => {
      const marginOf = (sums: Sums | undefined): number => sums?.margins[index] ?? 0;
      const telling = clauses.reduce<Sums | undefined>(
        (best, each) => (best === undefined || marginOf(each) > marginOf(best) ? each : best),
        undefined,
      );
      return {
        rule,
        margin: bias + (marginOf(whole) + marginOf(telling ?? whole)) / 2,
        sure,
        veto,
        vetoes,
        evidence: evidenceOf((telling ?? whole)?.speaking[index] ?? [], located),
        forNext: marginOf(next),
        forPrevious: marginOf(previous),
      };
    });
  }

  #sum(found: readonly Feature[]): Sums {
    const { rules } = this.file;
    const margins = rules.map(() => 0);
    const speaking: Sums['speaking'] = rules.map(() => []);
    for (const { key, value, at } of found) {
      eachMark(this.#grams.marksOf(key), (rule, steps) => {
        const weight = steps * (rules[rule]?.scale ?? 0) * value;
        margins[rule] = (margins[rule] ?? 0) + weight;
        if (at.length > 0) speaking[rule]?.push({ at, weight });
      });
    }
    return { margins, speaking };
  }
}

function evidenceOf(found: Sums['speaking'][number], located: readonly { readonly range: TextRange }[]): TextRange {
  const strongest = Math.max(0, ...found.map(({ weight }) => weight));
  const ranges = found
    .filter(({ weight }) => weight > 0 && weight >= STRONG * strongest)
    .flatMap(({ at }) => at.flatMap((index) => located[index]?.range ?? []));
  if (ranges.length === 0) return { start: 0, end: 0 };
  return { start: Math.min(...ranges.map(({ start }) => start)), end: Math.max(...ranges.map(({ end }) => end)) };
}
