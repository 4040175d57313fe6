/**
 * `npm run train`: learns `lexicons/en/weights.json` from the build voices and background prose. Deterministic.
 * Thresholds come from leave-one-voice-out predictions, so that they hold for hands the model has not seen.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { english } from '../../src/engine/generated/english.js';
import { Frames } from '../../src/engine/observe/frames.js';
import { find } from '../../src/engine/observe/find.js';
import { features } from '../../src/engine/weights/features.js';
import type { WeightsFile } from '../../src/engine/weights/weights.js';
import { background } from './background.js';
import { examples } from './examples.js';
import { items, sentencesOf, voices, type LabelledSentence } from './corpus.js';
import { logit, train, type Example, type Logistic } from './logistic.js';
import { MEASURED } from './score.js';

/** A feature must be seen in this many sentences. */
const MIN_COUNT = 2;
const BUDGET = 60 * 1024;
const POSITIVE_WEIGHT = 2;
const BACKGROUND_WEIGHT = 0.2;
/** Of what the weights report alone, this share must be right in voices they have not seen. */
const SURE_PRECISION = 0.9;

interface Prepared {
  readonly sentence: LabelledSentence;
  readonly keys: readonly string[];
  readonly frames: ReadonlySet<string>;
}

const RULES = new Set(['rule'] as const);
const frames = new Frames(english());
const keysOf = (masked: string): string[] => features(masked).map(({ key }) => key);
const corpus: Prepared[] = [
  ...voices('build').flatMap((voice) => items('build', voice).flatMap((item) => sentencesOf(voice, item))),
  ...examples(),
].map((sentence) => ({
  sentence,
  keys: keysOf(sentence.masked),
  frames: new Set(find(frames, sentence.text, sentence.masked, RULES).flatMap(({ subject }) => subject.id)),
}));
const prose = background().map(keysOf);
console.log(`${corpus.length} sentences of ${voices('build').length} voices, ${prose.length} of background`);

/** Numbers the features that the corpus has often enough. */
function index(sentences: readonly Prepared[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of sentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const inCorpus = new Set(counts.keys());
  for (const keys of prose) for (const key of keys) if (inCorpus.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= MIN_COUNT).map(([key], i) => [key, i]));
}

const encode = (keys: readonly string[], ids: ReadonlyMap<string, number>): number[] =>
  keys.flatMap((key) => ids.get(key) ?? []);

function learn(
  rule: string,
  sentences: readonly Prepared[],
  ids: ReadonlyMap<string, number>,
  quiet: readonly (readonly number[])[],
): Logistic {
  const examples: Example[] = sentences
    .filter(({ sentence }) => !sentence.disputed.has(rule))
    .map(({ sentence, keys }) => {
      const positive = sentence.rules.has(rule);
      return { features: encode(keys, ids), positive, weight: positive ? POSITIVE_WEIGHT : 1 };
    });
  return train(
    [...examples, ...quiet.map((features) => ({ features, positive: false, weight: BACKGROUND_WEIGHT }))],
    ids.size,
  );
}

interface Prediction {
  readonly logit: number;
  readonly frame: boolean;
  readonly positive: boolean;
}

/** Every sentence judged by a model that has not seen its voice. */
function unseen(): Map<string, Prediction[]> {
  const predictions = new Map<string, Prediction[]>(MEASURED.map((rule) => [rule, []]));
  for (const voice of voices('build')) {
    const rest = corpus.filter(({ sentence }) => sentence.voice !== voice);
    const ids = index(rest);
    const quiet = prose.map((keys) => encode(keys, ids));
    for (const rule of MEASURED) {
      const model = learn(rule, rest, ids, quiet);
      for (const { sentence, keys, frames: hits } of corpus) {
        if (sentence.voice !== voice || sentence.disputed.has(rule)) continue;
        predictions
          .get(rule)
          ?.push({ logit: logit(model, encode(keys, ids)), frame: hits.has(rule), positive: sentence.rules.has(rule) });
      }
    }
  }
  return predictions;
}

/**
 * The lowest threshold at which what is above it is right often enough. Sentences with a frame count too: the frames
 * were written on these voices and leave only the hardest cases, as they will not in voices they have not met.
 */
function sureFrom(predictions: readonly Prediction[]): number {
  let right = 0;
  let best = Infinity;
  for (const [i, { logit: value, positive }] of [...predictions].sort((a, b) => b.logit - a.logit).entries()) {
    if (positive) right++;
    if (i >= 4 && right / (i + 1) >= SURE_PRECISION) best = value;
  }
  return best === Infinity ? 99 : best;
}

/** The threshold under which a frame's hits are wrong more often than right; below every prediction where there is none. */
function vetoFrom(predictions: readonly Prediction[]): number {
  const framed = predictions.filter(({ frame }) => frame).sort((a, b) => a.logit - b.logit);
  let balance = 0;
  let lowest = 0;
  let best = -99;
  for (const [i, { positive }] of framed.entries()) {
    balance += positive ? 1 : -1;
    const next = framed[i + 1]?.logit;
    if (balance < lowest - 2 && next !== undefined) {
      lowest = balance;
      best = next;
    }
  }
  return best;
}

function report(rule: string, predictions: readonly Prediction[], sure: number, veto: number): void {
  const tally = (hit: (each: Prediction) => boolean): string => {
    const right = predictions.filter((each) => hit(each) && each.positive).length;
    const wrong = predictions.filter((each) => hit(each) && !each.positive).length;
    const all = predictions.filter(({ positive }) => positive).length;
    return `P ${(right / (right + wrong || 1)).toFixed(2)} R ${(right / all).toFixed(2)} F1 ${((2 * right) / (right + wrong + all || 1)).toFixed(3)}`;
  };
  const both = ({ frame, logit: value }: Prediction): boolean => (frame ? value >= veto : value >= sure);
  console.log(
    `${rule.padEnd(20)} frames ${tally(({ frame }) => frame)} | weights ${tally((each) => each.logit >= sure)} | both ${tally(both)}`,
  );
}

const predictions = unseen();
const ids = index(corpus);
const quiet = prose.map((keys) => encode(keys, ids));
const models = MEASURED.map((rule) => {
  const mine = predictions.get(rule) ?? [];
  const sure = sureFrom(mine);
  const veto = vetoFrom(mine);
  report(rule, mine, sure, veto);
  return { rule, sure, veto, model: learn(rule, corpus, ids, quiet) };
});

/** Quantised to a signed byte; the weakest are dropped until the file is small enough. */
function pack(floor: number): WeightsFile {
  const scales = models.map(
    ({ model }) => model.weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) / 127,
  );
  const grams: Record<string, number[]> = {};
  for (const [key, id] of ids) {
    const pairs = models.flatMap(({ model }, i) => {
      const weight = model.weights[id] ?? 0;
      const quantised = Math.round(weight / (scales[i] ?? 1));
      return Math.abs(weight) >= floor && quantised !== 0 ? [i, quantised] : [];
    });
    if (pairs.length > 0) grams[key] = pairs;
  }
  const round = (value: number): number => +value.toFixed(4);
  return {
    rules: models.map(({ rule, sure, veto, model }, i) => ({
      rule,
      bias: round(model.bias),
      scale: +(scales[i] ?? 1).toPrecision(4),
      sure: round(sure),
      veto: round(veto),
    })),
    grams,
  };
}

let floor = 0.02;
let file = JSON.stringify(pack(floor));
while (gzipSync(file).length > BUDGET) file = JSON.stringify(pack((floor *= 1.1)));
writeFileSync(new URL('../en/weights.json', import.meta.url), `${file}\n`);
console.log(`weights.json: ${gzipSync(file).length} bytes gzipped, weights from ${floor.toFixed(3)}`);
