/**
 * `npm run train`: learns `lexicons/en/weights.json` from the build voices, the lexicons' own examples and background
 * prose. Deterministic. Thresholds come from voices that neither the models nor the frames' authors have read, so that
 * they hold for hands nobody has met. With a number, learns from that many build voices only (for the learning curve).
 */
import { writeFileSync } from 'node:fs';
import { english } from '../../src/engine/generated/english.js';
import { Frames } from '../../src/engine/observe/frames.js';
import { find } from '../../src/engine/observe/find.js';
import { caution } from '../../src/engine/weights/decide.js';
import { Meanings } from '../../src/engine/weights/meanings.js';
import { background } from './background.js';
import { examples } from './examples.js';
import { items, sentencesOf, voices, type LabelledSentence } from './corpus.js';
import { BUDGET, pack, quantised, sizeOf, worthKeeping } from './pack.js';
import { fit, margin, type Linear } from './svm.js';
import { MEASURED } from './score.js';
import { bestThresholds, type Prediction } from './thresholds.js';
import { encode, shows, unitRows, type Material } from './training-rows.js';

/** Build voices that the frames were written on; the others tell how far a frame can be trusted. */
const READ = new Set('council dev-api food games hosting insurance oss-forum parcel rail-air saas-billing'.split(' '));
/** A feature must be seen in this many sentences. */
const MIN_COUNT = 2;
const FOLDS = 5;
/** How much a row costs when it is wrong. */
const COSTS = { positive: 2, negative: 1, clause: 0.7, prose: 0.2, example: 4 };
/** Weights kept, over all rules; as many as the budget holds. */
const KEPT = 28_500;

const PROSE = 'prose';
const EXAMPLES = 'lexicons';
const RULES = new Set(['rule'] as const);
const lexicons = english();
const frames = new Frames(lexicons);
const meanings = new Meanings(lexicons.meanings);

const withNeighbours = (sentences: readonly LabelledSentence[]): Material[] =>
  sentences.map((sentence, i) => ({
    sentence,
    previous: sentences[i - 1],
    next: sentences[i + 1],
    of: sentences.length,
  }));
const alone = (text: string): LabelledSentence => ({
  voice: PROSE, item: '', text, masked: text, rules: new Set(), disputed: new Set(), spans: [],
}); // prettier-ignore

const used = voices('build').slice(0, Number(process.argv[2] ?? Infinity));
const materials: Material[] = [
  ...used.flatMap((voice) => items('build', voice).flatMap((item) => withNeighbours(sentencesOf(voice, item)))),
  ...examples().map((sentence) => ({ sentence })),
  ...background().map((text) => ({ sentence: alone(text), wholeOnly: true })),
];
const rows = unitRows(materials, meanings);
const voiceOf = (row: (typeof rows)[number]): string => materials[row.material]?.sentence.voice ?? '';
console.log(`${materials.length} sentences, ${rows.length} units, of ${used.length} voices`);

/** In how many sentences of the corpus each feature stands; each voice by itself can be left out. */
function count(keep: (voice: string) => boolean): Map<string, number> {
  const counts = new Map<string, { last: number; count: number }>();
  for (const row of rows) {
    const voice = voiceOf(row);
    if (voice === PROSE || !keep(voice)) continue;
    for (const { key } of row.features) {
      const seen = counts.get(key);
      if (seen === undefined) counts.set(key, { last: row.material, count: 1 });
      else if (seen.last !== row.material) counts.set(key, { last: row.material, count: seen.count + 1 });
    }
  }
  return new Map([...counts].filter(([, { count }]) => count >= MIN_COUNT).map(([key, { count }]) => [key, count]));
}

const ids = new Map([...count(() => true).keys()].map((key, i) => [key, i]));
const encoded = encode(rows, ids);
console.log(`${ids.size} features`);

/** A model per rule from the voices kept, pruned to the budget and rounded as it will be stored. */
function learn(keep: (voice: string) => boolean): (Linear & { scale: number })[] {
  const known = count(keep);
  const allowed = Uint8Array.from(ids.keys(), (key) => (known.has(key) ? 1 : 0));
  const tasks = MEASURED.map((rule) => {
    const labels = rows.map((row) => {
      const sentence = materials[row.material]?.sentence;
      return sentence === undefined ? null : shows(row, sentence, rule);
    });
    const costs = Float32Array.from(rows, (row, i) => {
      const voice = voiceOf(row);
      const label = labels[i];
      if (label === null || label === undefined || !(voice === PROSE || keep(voice))) return 0;
      const base = voice === PROSE ? COSTS.prose : label ? COSTS.positive : COSTS.negative;
      const share = row.whole ? 1 : COSTS.clause;
      return base * share * (voice === EXAMPLES ? COSTS.example : 1);
    });
    return { positive: Uint8Array.from(labels, (label) => (label === true ? 1 : 0)), costs };
  });
  const first = tasks.map(({ positive, costs }) => fit(encoded, ids.size, positive, costs, allowed));
  const kept = worthKeeping(first, encoded, KEPT);
  return tasks.map(({ positive, costs }, i) => quantised(fit(encoded, ids.size, positive, costs, kept[i] ?? allowed)));
}

/** The margins of some voices' sentences, as the engine reckons them: the mean of the whole and of its most telling clause. */
function marginsOf(keep: (voice: string) => boolean, models: readonly Linear[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [m, model] of models.entries()) {
    const whole = new Map<number, number>();
    const telling = new Map<number, number>();
    for (const [i, row] of rows.entries()) {
      if (!keep(voiceOf(row))) continue;
      const value = margin(encoded, i, model);
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

/** Every sentence of the build voices judged by models that have not seen its voice. */
function unseen(): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(used.filter((_, i) => i % FOLDS === fold));
    const found = marginsOf(
      (voice) => held.has(voice),
      learn((voice) => !held.has(voice)),
    );
    for (const [material, margins] of found) all.set(material, margins);
  }
  return all;
}

function describe(name: string, predictions: readonly Prediction[], hit: (each: Prediction) => boolean): string {
  const right = predictions.filter((each) => hit(each) && each.positive).length;
  const wrong = predictions.filter((each) => hit(each) && !each.positive).length;
  const all = predictions.filter(({ positive }) => positive).length;
  return `${name} P ${(right / (right + wrong || 1)).toFixed(2)} R ${(right / (all || 1)).toFixed(2)} F1 ${((2 * right) / (right + wrong + all || 1)).toFixed(3)}`;
}

const margins = unseen();
const framed = new Map(
  [...margins.keys()].map((material) => {
    const { text, masked } = materials[material]?.sentence ?? alone('');
    return [material, new Set(find(frames, text, masked, RULES).map(({ subject }) => subject.id))];
  }),
);
const sum: Prediction[][] = [];
const decisions = MEASURED.map((rule, m) => {
  const predictions = [...margins].flatMap(([material, values]): Prediction[] => {
    const { sentence, of = 1 } = materials[material] ?? {};
    if (sentence === undefined || sentence.disputed.has(rule) || READ.has(sentence.voice)) return [];
    const frame = framed.get(material)?.has(rule) ?? false;
    return [{ margin: (values[m] ?? 0) - caution(of), frame, positive: sentence.rules.has(rule) }];
  });
  const { sure, veto } = bestThresholds(predictions);
  sum.push(predictions.map((each) => ({ ...each, margin: each.margin >= (each.frame ? veto : sure) ? 1 : 0 })));
  console.log(
    rule.padEnd(20),
    describe('frames', predictions, ({ frame }) => frame),
    describe('| weights', predictions, (each) => each.margin >= sure),
    describe('| both', predictions, (each) => each.margin >= (each.frame ? veto : sure)),
    `| sure ${sure} veto ${veto}`,
  );
  return { rule, sure, veto };
});
console.log(
  describe('all: frames', sum.flat(), ({ frame }) => frame),
  describe('| both', sum.flat(), (each) => each.margin === 1),
);

const models = learn(() => true);
const ofExamples = marginsOf((voice) => voice === EXAMPLES, models);
/** What a lexicon shows as flagged stays so: no veto reaches as far as the margin of an example. */
function vetoOf(rule: string, m: number, veto: number): number {
  const flagged = [...ofExamples].filter(([material]) => materials[material]?.sentence.rules.has(rule) ?? false);
  return Math.min(veto, ...flagged.map(([, values]) => (values[m] ?? 0) - 0.05));
}

const file = pack(
  models.flatMap((model, m) => {
    const decision = decisions[m];
    return decision === undefined ? [] : [{ ...model, ...decision, veto: vetoOf(decision.rule, m, decision.veto) }];
  }),
  ids,
);
const bytes = sizeOf(file);
if (bytes > BUDGET)
  throw new Error(
    `weights.json would be ${bytes} bytes gzipped, over the budget of ${BUDGET}: keep fewer than ${KEPT}`,
  );
writeFileSync(new URL('../en/weights.json', import.meta.url), `${JSON.stringify(file)}\n`);
console.log(`weights.json: ${Object.keys(file.grams).length} features, ${bytes} bytes gzipped`);
