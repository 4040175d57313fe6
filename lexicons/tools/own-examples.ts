import type { CompiledLexicons } from '../../src/engine/lexicon/compile.js';
import type { Frames } from '../../src/engine/observe/frames.js';
import { isCleared } from '../../src/engine/observe/judge.js';
import type { LabelledSentence } from './corpus.js';
import type { Linear } from './svm.js';
import { EXAMPLES, type Trainer } from './trainer.js';

/** So far from an example's margin a threshold keeps. */
const CLEAR = 0.05;

/** Keeps the thresholds of trained models, one per measured rule, true to what the lexicons show in their examples. */
export class OwnExamples {
  /** Material → its margins. */
  readonly #margins: ReadonlyMap<number, readonly number[]>;
  /** Entries that no veto reaches, as `rule/entry`. */
  readonly #certain: ReadonlySet<string>;

  constructor(
    private readonly lexicons: CompiledLexicons,
    private readonly frames: Frames,
    private readonly trainer: Trainer,
    models: readonly Linear[],
  ) {
    this.#margins = trainer.marginsOf((voice) => voice === EXAMPLES, models);
    this.#certain = new Set(
      lexicons.rules.flatMap(({ rule, entries = [] }) =>
        entries.filter((entry) => entry.certain).map(({ id }) => `${rule}/${id}`),
      ),
    );
  }

  /** What is shown as flagged stays so: no veto of model `m` reaches as far as the margin of an example that it could overrule. */
  vetoOf(rule: string, m: number, veto: number): number {
    const flagged = this.#marginsOf(m, ({ rules, item }) => rules.has(rule) && !this.#certain.has(item));
    return Math.min(veto, ...flagged.map((margin) => margin - CLEAR));
  }

  /** And what is shown as left alone: weights alone are surer than the margin of such an example, unless expressions clear it. */
  sureOf(rule: string, m: number, sure: number): number {
    const innocent = this.lexicons.rules.find((each) => each.rule === rule)?.innocent;
    const left = this.#marginsOf(
      m,
      ({ rules, item, masked }) =>
        item.startsWith(`${rule}/`) && !rules.has(rule) && !isCleared(this.frames, innocent, masked),
    );
    return Math.max(sure, ...left.map((margin) => margin + CLEAR));
  }

  #marginsOf(m: number, passes: (sentence: LabelledSentence) => boolean): number[] {
    return [...this.#margins].flatMap(([material, margins]) => {
      const sentence = this.trainer.materials[material]?.sentence;
      return sentence !== undefined && passes(sentence) ? [margins[m] ?? 0] : [];
    });
  }
}
