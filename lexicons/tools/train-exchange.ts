/**
 * `npm run train:exchange`: learns `lexicons/en/exchange-weights.json` from the whole exchanges of the build voices:
 * what a customer message says of its writer. Deterministic. It prints what the models do on voices they have not seen.
 */
import { writeFileSync } from 'node:fs';
import { readCues } from '../../src/engine/customer/cues.js';
import { STATE_MODELS, stateKeys } from '../../src/engine/customer/learned.js';
import { concludeFromCues } from '../../src/engine/customer/state.js';
import { english } from '../../src/engine/generated/english.js';
import { Frames } from '../../src/engine/observe/frames.js';
import type { ExchangeWeightsFile } from '../../src/engine/weights/exchange-weights.js';
import { mark, MOST } from '../../src/engine/weights/marks.js';
import { items, voices, type Item } from './corpus.js';
import { logit, train, type Logistic } from './logistic.js';
import { sizeOf } from './pack.js';

type Model = (typeof STATE_MODELS)[number];

/** What the models may take when gzipped, in bytes: with the weights of the rules 60 KB in all. */
const BUDGET = 10 * 1024;
/** A feature must be seen in this many messages. */
const MIN_COUNT = 2;
/** Chosen by leave-one-voice-out. */
const OPTIONS = { epochs: 12, rate: 0.1, l1: 0.3, l2: 2 };
interface Message {
  readonly voice: string;
  readonly state: NonNullable<Item['state']>;
  readonly keys: readonly string[];
}

const isPositive = ({ complaint, anger }: Message['state'], model: Model): boolean => {
  if (model === 'complaint') return complaint === 'yes';
  return model === 'maybe' ? complaint !== 'no' : anger >= Number(model.at(-1));
};

const frames = new Frames(english());
const messages: Message[] = voices('build').flatMap((voice) =>
  items('build', voice).flatMap(({ state, customerMessage = '' }) => {
    if (state === undefined || customerMessage.trim() === '') return [];
    const { masked, cues } = readCues(frames, customerMessage);
    return [{ voice, state, keys: stateKeys(masked, cues, concludeFromCues(cues, 0)) }];
  }),
);

function index(of: readonly Message[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { keys } of of) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= MIN_COUNT).map(([key], i) => [key, i]));
}

const encode = (keys: readonly string[], ids: ReadonlyMap<string, number>): number[] =>
  keys.flatMap((key) => ids.get(key) ?? []);

const learn = (of: readonly Message[], ids: ReadonlyMap<string, number>, model: Model): Logistic =>
  train(
    of.map(({ keys, state }) => ({ features: encode(keys, ids), positive: isPositive(state, model), weight: 1 })),
    ids.size,
    OPTIONS,
  );

/** How often each model is right about voices it has not seen. */
function crossValidate(): void {
  const right = new Map<Model, number>();
  for (const voice of voices('build')) {
    const rest = messages.filter((message) => message.voice !== voice);
    const ids = index(rest);
    for (const model of STATE_MODELS) {
      const learned = learn(rest, ids, model);
      const hits = messages.filter(
        ({ voice: own, keys, state }) =>
          own === voice && logit(learned, encode(keys, ids)) > 0 === isPositive(state, model),
      );
      right.set(model, (right.get(model) ?? 0) + hits.length);
    }
  }
  for (const [model, hits] of right)
    console.log(model.padEnd(10), (hits / messages.length).toFixed(3), 'right on unseen voices');
}

console.log(`${messages.length} messages of ${voices('build').length} voices`);
crossValidate();
const ids = index(messages);
const models = STATE_MODELS.map((id) => ({ id, model: learn(messages, ids, id) }));

/** How many messages have each feature. */
const seen = new Float64Array(ids.size);
for (const { keys } of messages) for (const id of encode(keys, ids)) seen[id] = (seen[id] ?? 0) + 1;

/** How much a weight moves the messages on the whole: what is rare must be strong to be kept. */
const worth = (weight: number, id: number): number => Math.abs(weight) * Math.sqrt(seen[id] ?? 0);

/** Quantised, without the weights that are worth less than `floor`. */
function pack(floor: number): ExchangeWeightsFile {
  const scales = models.map(({ model }) => Math.max(...model.weights.map(Math.abs)) / MOST || 1);
  const grams: Record<string, string> = {};
  for (const [key, id] of ids) {
    const marks = models
      .map(({ model }, i) => {
        const weight = model.weights[id] ?? 0;
        const quantised = Math.round(weight / (scales[i] ?? 1));
        return worth(weight, id) >= floor && quantised !== 0 ? mark(i, quantised) : '';
      })
      .join('');
    if (marks !== '') grams[key] = marks;
  }
  return {
    models: models.map(({ id, model }, i) => ({
      id,
      bias: +model.bias.toFixed(4),
      scale: +(scales[i] ?? 1).toPrecision(4),
    })),
    grams,
  };
}

let floor = 0.01;
let file = pack(floor);
while (sizeOf(file) > BUDGET) file = pack((floor *= 1.1));
writeFileSync(new URL('../en/exchange-weights.json', import.meta.url), `${JSON.stringify(file)}\n`);
console.log(`exchange-weights.json: ${sizeOf(file)} bytes gzipped, weights worth ${floor.toFixed(3)} and more`);
