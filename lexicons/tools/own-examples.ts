import type { CompiledLexicons } from '../../src/engine/lexicon/compile.js';
import type { Frames } from '../../src/engine/observe/frames.js';
import { isCleared } from '../../src/engine/observe/judge.js';
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

  /** What is shown as flagged stays so: an entry with an example that the veto of model `m` could overrule has a lower one of its own. */
  vetoesOf(rule: string, m: number, veto: number): Record<string, number> {
    const vetoes: Record<string, number> = {};
    for (const [material, margins] of this.#margins) {
      const { rules, item } = this.trainer.materials[material]?.sentence ?? {};
      const own = (margins[m] ?? 0) - CLEAR;
      if (item === undefined || !rules?.has(rule) || this.#certain.has(item) || own >= veto) continue;
      const entry = item.slice(item.indexOf('/') + 1);
      vetoes[entry] = Math.min(own, vetoes[entry] ?? veto);
    }
    return vetoes;
  }

  /** And what is shown as left alone: weights alone are surer than the margin of such an example, unless expressions clear it. */
  sureOf(rule: string, m: number, sure: number): number {
    const innocent = this.lexicons.rules.find((each) => each.rule === rule)?.innocent;
    const left = [...this.#margins].flatMap(([material, margins]) => {
      const { rules, item, masked } = this.trainer.materials[material]?.sentence ?? {};
      if (item?.startsWith(`${rule}/`) !== true || masked === undefined || rules?.has(rule) === true) return [];
      return isCleared(this.frames, innocent, masked) ? [] : [margins[m] ?? 0];
    });
    return Math.max(sure, ...left.map((margin) => margin + CLEAR));
  }
}
