/**
 * `npm run train`: learns `lexicons/en/weights.json` from the build voices, labelled talk, the lexicons' own examples and
 * background prose. Deterministic. Thresholds come from voices that neither the models nor the frames' authors have read, so that
 * they hold for hands nobody has met. With a number, learns from that many build voices only (for the learning curve).
 */
import { writeFileSync } from 'node:fs';
import { english } from '../../src/engine/generated/english.js';
import { Frames } from '../../src/engine/observe/frames.js';
import { isCleared } from '../../src/engine/observe/judge.js';
import { REFUSALS } from '../../src/engine/reply/reply.js';
import { OPTION, OPTION_REACH } from '../../src/engine/rules/negative-phrasing.js';
import { caution } from '../../src/engine/weights/decide.js';
import { Meanings } from '../../src/engine/weights/meanings.js';
import { background } from './background.js';
import { voices } from './corpus.js';
import { startFits } from './fits.js';
import { OwnExamples } from './own-examples.js';
import { BUDGET, pack, sizeOf } from './pack.js';
import { MEASURED } from './score.js';
import { labelledTalk } from './talk.js';
import { bestThresholds, LEAST_SURE, type Prediction } from './thresholds.js';
import { KEPT_BYTES, Trainer } from './trainer.js';

/** Build voices that the frames were written on; the others tell how far a frame can be trusted. */
const READ = new Set('council dev-api food games hosting insurance oss-forum parcel rail-air saas-billing'.split(' '));
/** Build voices that later frames of some rules were written on, and these rules. */
const READ_LATER = new Set(
  'car-rental cosmetics energy furniture letting marketplace payments-chat payroll pharmacy streaming ticketing'.split(
    ' ',
  ),
);
const LATER_RULES = new Set(['blame-customer', 'negative-phrasing']);
const wasRead = (voice: string, rule: string): boolean =>
  READ.has(voice) || (READ_LATER.has(voice) && LATER_RULES.has(rule));
const FOLDS = 3;

const lexicons = english();
const frames = new Frames(lexicons);
const written = voices('build').slice(0, Number(process.argv[2] ?? Infinity));
const talk = await labelledTalk('build');
const conversations = new Set(talk.map(({ voice }) => voice));
const used = [...written, ...conversations];
const labelled = new Set(talk.map(({ text }) => text));
const unlabelled = (await background()).filter((text) => !labelled.has(text));
const trainer = new Trainer(written, talk, unlabelled, new Meanings(lexicons.meanings));
const { materials } = trainer;

/** Every sentence of the build voices judged by models that have not seen its voice. */
function unseen(): Map<number, number[]> {
  const all = new Map<number, number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(used.filter((_, i) => i % FOLDS === fold));
    const found = trainer.marginsOf(
      (voice) => held.has(voice),
      trainer.learn((voice) => !held.has(voice)),
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

const labelledSentences = materials.filter(({ isProse = false }) => !isProse).map(({ sentence }) => sentence);
const fits = await startFits(labelledSentences);
const margins = unseen();
/** By material; prose, which comes last, has none. */
const framed = await fits();

/** A refusal with an option beside it is no finding, whatever the weights say: it tells nothing about them. */
const isExcused = (material: number, rule: string): boolean =>
  REFUSALS.has(rule) &&
  Array.from({ length: OPTION_REACH + 1 }, (_, after) => material + after).some(
    (near) =>
      materials[near]?.sentence.item === materials[material]?.sentence.item &&
      framed[near]?.some(({ subject }) => subject.kind === 'act' && subject.id === OPTION),
  );

const sum: Prediction[][] = [];
const decisions = MEASURED.map((rule, m) => {
  const innocent = lexicons.rules.find((each) => each.rule === rule)?.innocent;
  const predictions = [...margins].flatMap(([material, values]): Prediction[] => {
    const { sentence, of = 1 } = materials[material] ?? {};
    if (sentence === undefined || sentence.disputed.has(rule) || wasRead(sentence.voice, rule)) return [];
    if (isExcused(material, rule)) return [];
    const found = framed[material]?.filter(({ subject }) => subject.id === rule) ?? [];
    if (found.some(({ certain }) => certain)) return []; // decided, whatever the margin
    const frame = found.length > 0;
    const margin = (values[m] ?? 0) - (frame ? 0 : caution(of));
    // What is cleared is not reported, whatever the weights say; below 0 they never are alone.
    const isSilenced = !frame && margin >= 0 && isCleared(frames, innocent, sentence.masked);
    const real = conversations.has(sentence.voice);
    return [{ margin: isSilenced ? -Infinity : margin, frame, positive: sentence.rules.has(rule), real }];
  });
  const isError = lexicons.rules.some((each) => each.rule === rule && each.severity === 'error');
  const { sure, veto } = bestThresholds(predictions, isError ? LEAST_SURE.error : LEAST_SURE.other);
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

const models = trainer.learn(() => true);
const own = new OwnExamples(lexicons, frames, trainer, models);
const file = pack(
  models.flatMap((model, m) => {
    const decision = decisions[m];
    if (decision === undefined) return [];
    const { rule, sure, veto } = decision;
    return [{ ...model, rule, sure: own.sureOf(rule, m, sure), veto, vetoes: own.vetoesOf(rule, m, veto) }];
  }),
  trainer.keys,
);
const bytes = sizeOf(file);
if (bytes > BUDGET)
  throw new Error(
    `weights.json would be ${bytes} bytes gzipped, over the budget of ${BUDGET}: keep less than ${KEPT_BYTES}`,
  );
writeFileSync(new URL('../en/weights.json', import.meta.url), `${JSON.stringify(file)}\n`);
console.log(`weights.json: ${Object.keys(file.grams).length} features, ${bytes} bytes gzipped`);
