import { words } from '../text/words.js';
import { wordGrams } from './features.js';
import { HashedTable } from './hashed-table.js';
import { eachMark } from './marks.js';

/** Linear models over whole messages, as `lexicons/en/exchange-weights.json` has them. */
export interface ExchangeWeightsFile {
  readonly models: readonly {
    readonly id: string;
    readonly bias: number;
    /** What a quantised weight of 1 is worth. */
    readonly scale: number;
  }[];
  /** Feature → its marks: what it says of each model that it speaks to. */
  readonly grams: Readonly<Record<string, string>>;
}

/** The models as they are shipped: their grams by their hashes. */
export interface CompiledExchangeWeights extends Pick<ExchangeWeightsFile, 'models'> {
  readonly grams: string;
}

/** The n-grams that whole messages are judged by: single words, stems and pairs; there are too few messages for more. */
export const messageFeatures = (text: string): string[] =>
  [...wordGrams(words(text)).keys()].filter((key) => key.split(' ').length < 3);

/** The learned part of what is said about a whole message. */
export class ExchangeWeights {
  readonly #grams: HashedTable;

  constructor(private readonly file: CompiledExchangeWeights) {
    this.#grams = new HashedTable(file.grams);
  }

  /** The log-odds of every model for a message with these features; empty without any models. */
  judge(keys: readonly string[]): ReadonlyMap<string, number> {
    const sums = this.file.models.map(() => 0);
    for (const key of keys) {
      eachMark(this.#grams.marksOf(key), (model, weight) => {
        sums[model] = (sums[model] ?? 0) + weight;
      });
    }
    return new Map(this.file.models.map(({ id, bias, scale }, i) => [id, bias + scale * (sums[i] ?? 0)]));
  }
}
