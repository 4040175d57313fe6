import { find } from '../observe/find.js';
import type { Frames } from '../observe/frames.js';
import type { Subject } from '../observe/types.js';
import { sentenceRanges } from '../text/sentences.js';
import type { Anger, Complaint, CustomerState, Evidence, Exchange, Signal } from '../types.js';
import type { ExchangeWeights } from '../weights/exchange-weights.js';
import { readCues, type Cue } from './cues.js';
import { isCertain, weigh } from './learned.js';

/** What reading a customer takes. */
export interface CustomerKnowledge {
  readonly frames: Frames;
  readonly exchangeWeights: ExchangeWeights;
}

/** Weight of complaint cues from which a message is a complaint, and from which it may be one. */
const COMPLAINT_YES = 2;
const COMPLAINT_MAYBE = 1;

const ACTS: ReadonlySet<Subject['kind']> = new Set(['act']);

/** What nothing is known of: without a message the checklist may ask, but no rule insists. */
const UNKNOWN: CustomerState = { complaint: 'maybe', anger: 0, signals: [], contacts: 1, evidence: [] };

/** What the thread tells beside the customer's state. */
export interface Thread {
  /** True if an earlier message of it apologised. */
  readonly apologised: boolean;
  /** True if the customer asks for writing instead of a call. */
  readonly prefersWriting: boolean;
}

/** What the engine knows of a customer. */
export interface CustomerReading extends Thread {
  readonly customer: CustomerState;
  /** The customer's own matter, in words that inserts can take over. */
  readonly matter: Readonly<Record<string, string>>;
}

/** Reads the customer message and what came before it; what the host knows better wins. */
export function readCustomer(
  { frames, exchangeWeights }: CustomerKnowledge,
  { customerMessage = '', channel, history = [], state = {} }: Exchange,
): CustomerReading {
  const apologised = history.some(({ from, text }) => from === 'agent' && apologises(frames, text));
  if (customerMessage.trim() === '')
    return { customer: { ...UNKNOWN, ...state }, matter: {}, apologised, prefersWriting: false };
  const { masked, cues, matter, prefersWriting } = readCues(frames, customerMessage);
  // Turns of a chat are one contact.
  const earlier = channel === 'chat' ? 0 : history.filter(({ from }) => from === 'customer').length;
  const concluded = concludeFromCues(cues, earlier);
  const customer = { ...concluded, ...weigh(exchangeWeights, masked, cues, concluded), ...state };
  return { customer, matter, apologised, prefersWriting };
}

/** True if one of the sentences of an earlier message is an apology. */
const apologises = (frames: Frames, text: string): boolean =>
  sentenceRanges(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    return find(frames, sentence, sentence, ACTS).some(({ subject }) => subject.id === 'apology');
  });

/** What the cues alone say, after so many earlier messages: each adds its weight to what it is a cue for. */
export function concludeFromCues(cues: readonly Cue[], earlier: number): CustomerState {
  const contacts = Math.max(
    earlier + 1,
    ...cues.filter((cue) => cue.for === 'repeat-contact').map(({ weight }) => weight),
  );
  const signals = new Set<Signal>();
  for (const each of cues) if (each.for !== 'complaint' && each.for !== 'anger') signals.add(each.for);
  if (contacts > 1) signals.add('repeat-contact');
  const anger = angerLevel(cues, signals);
  const sum = cues
    .filter((each) => each.for === 'complaint' && !isCertain(each))
    .reduce((total, { weight }) => total + weight, 0);
  return {
    complaint: complaintOf(sum + (anger > 0 ? COMPLAINT_YES : 0)),
    anger,
    signals: [...signals],
    contacts,
    evidence: cues.map(({ for: subject, range }): Evidence => ({ for: subject, range })),
  };
}

function complaintOf(weight: number): Complaint {
  if (weight >= COMPLAINT_YES) return 'yes';
  return weight >= COMPLAINT_MAYBE ? 'maybe' : 'no';
}

/** The strongest cue decides; repeat contact alone is a 2, a threat or abuse a 3 (rules.md, The customer's state). */
function angerLevel(cues: readonly Cue[], signals: ReadonlySet<Signal>): Anger {
  const strongest = Math.max(0, ...cues.filter((each) => each.for === 'anger').map(({ weight }) => weight));
  const implied = signals.has('threat') || signals.has('abuse') ? 3 : signals.has('repeat-contact') ? 2 : 0;
  const level = Math.max(strongest, implied);
  return level >= 3 ? 3 : level >= 2 ? 2 : level >= 1 ? 1 : 0;
}
