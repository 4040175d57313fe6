import type { Meanings } from '../../src/engine/weights/meanings.js';
import { examples } from './examples.js';
import { items, sentencesOf, type LabelledSentence } from './corpus.js';
import { quantised, worthKeeping } from './pack.js';
import { fit, margin, type Linear, type Rows } from './svm.js';
import { MEASURED } from './score.js';
import { encode, shows, unitRows, type Material, type UnitRow } from './training-rows.js';

/** A feature must be seen in this many sentences. */
const MIN_COUNT = 2;
/** How much a row costs when it is wrong. */
const COSTS = { positive: 2, negative: 1, clause: 0.4, prose: 0.2, example: 4 };
/** What the kept weights may cost in bytes by the reckoning of {@link worthKeeping}; a little less than the budget. */
export const KEPT_BYTES = 48_500;

/** The voice of the lexicons' own examples. */
export const EXAMPLES = 'lexicons';
const PROSE = 'prose';

/** A text that nobody labelled: background prose, which is innocent. */
export const alone = (text: string): LabelledSentence => ({
  voice: PROSE, item: '', text, masked: text, rules: new Set(), disputed: new Set(), spans: [],
}); // prettier-ignore

/** Learns a linear model per measured rule from build voices, labelled talk, the lexicons' examples and background prose. */
export class Trainer {
  readonly materials: readonly Material[];
  /** A number for every feature seen often enough. */
  readonly ids: ReadonlyMap<string, number>;
  readonly #rows: readonly UnitRow[];
  readonly #encoded: Rows;

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
      ...background.map((text) => ({ sentence: alone(text), wholeOnly: true })),
    ];
    this.#rows = unitRows(this.materials, meanings);
    this.ids = new Map([...this.#count(() => true).keys()].map((key, i) => [key, i]));
    this.#encoded = encode(this.#rows, this.ids);
    console.log(
      `${this.materials.length} sentences, ${this.#rows.length} units, of ${voices.length} voices; ${this.ids.size} features`,
    );
  }

  /** A model per rule from the voices kept, pruned to the budget and rounded as it will be stored. */
  learn(keep: (voice: string) => boolean): (Linear & { readonly scale: number })[] {
    const { ids } = this;
    const known = this.#count(keep);
    const allowed = Uint8Array.from(ids.keys(), (key) => (known.has(key) ? 1 : 0));
    const tasks = MEASURED.map((rule) => this.#task(rule, keep));
    const first = tasks.map(({ positive, costs }) => fit(this.#encoded, ids.size, positive, costs, allowed));
    const kept = worthKeeping(first, this.#encoded, KEPT_BYTES);
    return tasks.map(({ positive, costs }, i) =>
      quantised(fit(this.#encoded, ids.size, positive, costs, kept[i] ?? allowed)),
    );
  }

  /** The margins of some voices' sentences, as the engine reckons them: the mean of the whole and of its most telling clause. */
  marginsOf(keep: (voice: string) => boolean, models: readonly Linear[]): Map<number, number[]> {
    const found = new Map<number, number[]>();
    for (const [m, model] of models.entries()) {
      const whole = new Map<number, number>();
      const telling = new Map<number, number>();
      for (const [i, row] of this.#rows.entries()) {
        if (!keep(this.#voiceOf(row))) continue;
        const value = margin(this.#encoded, i, model);
        if (row.whole) whole.set(row.material, value);
        else telling.set(row.material, Math.max(value, telling.get(row.material) ?? -Infinity));
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
    const labels = this.#rows.map((row) => {
      const sentence = this.materials[row.material]?.sentence;
      return sentence === undefined ? null : shows(row, sentence, rule);
    });
    const costs = Float32Array.from(this.#rows, (row, i) => {
      const voice = this.#voiceOf(row);
      const label = labels[i];
      if (label === null || label === undefined || !(voice === PROSE || keep(voice))) return 0;
      const base = voice === PROSE ? COSTS.prose : label ? COSTS.positive : COSTS.negative;
      const share = row.whole ? 1 : COSTS.clause;
      return base * share * (voice === EXAMPLES ? COSTS.example : 1);
    });
    return { positive: Uint8Array.from(labels, (label) => (label === true ? 1 : 0)), costs };
  }

  /** In how many sentences of the corpus each feature stands, where that is often enough. */
  #count(keep: (voice: string) => boolean): Map<string, number> {
    const counts = new Map<string, { last: number; count: number }>();
    for (const row of this.#rows) {
      const voice = this.#voiceOf(row);
      if (voice === PROSE || !keep(voice)) continue;
      for (const { key } of row.features) {
        const seen = counts.get(key);
        if (seen === undefined) counts.set(key, { last: row.material, count: 1 });
        else if (seen.last !== row.material) counts.set(key, { last: row.material, count: seen.count + 1 });
      }
    }
    return new Map([...counts].filter(([, { count }]) => count >= MIN_COUNT).map(([key, { count }]) => [key, count]));
  }

  #voiceOf({ material }: UnitRow): string {
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
