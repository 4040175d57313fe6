import type { Meanings } from '../../src/engine/weights/meanings.js';
import { examples } from './examples.js';
import { items, sentencesOf, type LabelledSentence } from './corpus.js';
import { quantised, worthKeeping } from './pack.js';
import { fit, margin, restricted, type Linear } from './svm.js';
import { MEASURED } from './score.js';
import { shows, trainingRows, type Material, type TrainingRows } from './training-rows.js';

/** A feature must be seen in this many sentences. */
const MIN_COUNT = 2;
/** How much a row costs when it is wrong. */
const COSTS = { positive: 2, negative: 1, clause: 0.4, prose: 0.2, example: 4 };
/** What the kept weights may cost in bytes by the reckoning of {@link worthKeeping}; a little less than the budget. */
export const KEPT_BYTES = 47_800;

/** The voice of the lexicons' own examples. */
export const EXAMPLES = 'lexicons';
const PROSE = 'prose';

/** A text that nobody labelled: background prose, which is innocent. */
const alone = (text: string): LabelledSentence => ({
  voice: PROSE, item: '', text, masked: text, rules: new Set(), disputed: new Set(), spans: [],
}); // prettier-ignore

/** Learns a linear model per measured rule from build voices, labelled talk, the lexicons' examples and background prose. */
export class Trainer {
  readonly materials: readonly Material[];
  readonly #all: TrainingRows;

  constructor(
    voices: readonly string[],
    talk: readonly LabelledSentence[],
    background: readonly string[],
    meanings: Meanings,
  ) {
    this.materials = [
      ...voices.flatMap((voice) => items('build', voice).flatMap((item) => withNeighbours(sentencesOf(voice, item)))),
      ...talk.map((sentence) => ({ sentence })),
      ...examples().map((sentence) => ({ sentence })),
      ...background.map((text) => ({ sentence: alone(text), isProse: true })),
    ];
    this.#all = trainingRows(this.materials, meanings);
    console.log(
      `${this.materials.length} sentences, ${this.#all.units.length} units, of ${voices.length} voices; ${this.keys.length} features`,
    );
  }

  /** The features, by the number that the models know them by. */
  get keys(): readonly string[] {
    return this.#all.keys;
  }

  /** A model per rule from the voices kept, pruned to the budget and rounded as it will be stored. */
  learn(keep: (voice: string) => boolean): (Linear & { readonly scale: number })[] {
    const size = this.keys.length;
    const rows = restricted(this.#all.rows, this.#seenOften(keep));
    const tasks = MEASURED.map((rule) => this.#task(rule, keep));
    const first = tasks.map(({ positive, costs }) => fit(rows, size, positive, costs));
    const kept = worthKeeping(first, rows, KEPT_BYTES);
    return tasks.map(({ positive, costs }, i) =>
      quantised(fit(restricted(rows, kept[i] ?? new Uint8Array(size)), size, positive, costs)),
    );
  }

  /** The margins of some voices' sentences, as the engine reckons them: the mean of the whole and of its most telling clause. */
  marginsOf(keep: (voice: string) => boolean, models: readonly Linear[]): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const [m, model] of models.entries()) {
      const whole = new Map<number, number>();
      const telling = new Map<number, number>();
      for (const [i, { material, whole: isWhole }] of this.#all.units.entries()) {
        if (!keep(this.#voiceOf(material))) continue;
        const value = margin(this.#all.rows, i, model);
        if (isWhole) whole.set(material, value);
        else telling.set(material, Math.max(value, telling.get(material) ?? -Infinity));
      }
      for (const [material, value] of whole) {
        const margins = found.get(material) ?? [];
        margins[m] = (value + (telling.get(material) ?? value)) / 2;
        found.set(material, margins);
      }
    }
    return found;
  }

  /** Labels and costs of every row for one rule; what is disputed or left out costs nothing. */
  #task(rule: string, keep: (voice: string) => boolean): { positive: Uint8Array; costs: Float32Array } {
    const labels = this.#all.units.map((unit) => {
      const sentence = this.materials[unit.material]?.sentence;
      return sentence === undefined ? null : shows(unit, sentence, rule);
    });
    const costs = Float32Array.from(this.#all.units, ({ material, whole }, i) => {
      const voice = this.#voiceOf(material);
      const label = labels[i];
      if (label === null || label === undefined || !(voice === PROSE || keep(voice))) return 0;
      const base = voice === PROSE ? COSTS.prose : label ? COSTS.positive : COSTS.negative;
      const share = whole ? 1 : COSTS.clause;
      return base * share * (voice === EXAMPLES ? COSTS.example : 1);
    });
    return { positive: Uint8Array.from(labels, (label) => (label === true ? 1 : 0)), costs };
  }

  /** 1 for each feature that enough sentences of the voices kept have; prose does not count. */
  #seenOften(keep: (voice: string) => boolean): Uint8Array {
    const { starts, features } = this.#all.rows;
    const counts = new Int32Array(this.keys.length);
    const last = new Int32Array(this.keys.length).fill(-1);
    for (const [i, { material }] of this.#all.units.entries()) {
      const voice = this.#voiceOf(material);
      if (voice === PROSE || !keep(voice)) continue;
      for (const feature of features.subarray(starts[i], starts[i + 1])) {
        if (last[feature] === material) continue;
        last[feature] = material;
        counts[feature] = (counts[feature] ?? 0) + 1;
      }
    }
    return Uint8Array.from(counts, (count) => (count >= MIN_COUNT ? 1 : 0));
  }

  #voiceOf(material: number): string {
    return this.materials[material]?.sentence.voice ?? '';
  }
}

const withNeighbours = (sentences: readonly LabelledSentence[]): Material[] =>
  sentences.map((sentence, i) => ({
    sentence,
    previous: sentences[i - 1],
    next: sentences[i + 1],
    of: sentences.length,
  }));
