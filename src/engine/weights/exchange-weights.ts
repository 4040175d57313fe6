import { words } from '../text/words.js';
import { wordGrams } from './features.js';

/** Linear models over whole messages, as `lexicons/en/exchange-weights.json` has them. */
export interface ExchangeWeightsFile {
  readonly models: readonly {
    readonly id: string;
    readonly bias: number;
    /** What a quantised weight of 1 is worth. */
    readonly scale: number;
  }[];
  /** Feature → pairs of model index and quantised weight. */
  readonly grams: Readonly<Record<string, readonly number[]>>;
}

/** The n-grams that whole messages are judged by: single words, stems and pairs; there are too few messages for more. */
export const messageFeatures = (text: string): string[] =>
  [...wordGrams(words(text)).keys()].filter((key) => key.split(' ').length < 3);

/** The learned part of what is said about a whole message. */
export class ExchangeWeights {
  readonly #grams: ReadonlyMap<string, readonly number[]>;

  constructor(private readonly file: ExchangeWeightsFile) {
    this.#grams = new Map(Object.entries(file.grams));
  }

  /** The log-odds of every model for a message with these features; empty without any models. */
  judge(keys: readonly string[]): ReadonlyMap<string, number> {
    const sums = this.file.models.map(() => 0);
    for (const key of keys) {
      const pairs = this.#grams.get(key) ?? [];
      for (let i = 0; i + 1 < pairs.length; i += 2)
        sums[pairs[i] ?? 0] = (sums[pairs[i] ?? 0] ?? 0) + (pairs[i + 1] ?? 0);
    }
    return new Map(this.file.models.map(({ id, bias, scale }, i) => [id, bias + scale * (sums[i] ?? 0)]));
  }
}
