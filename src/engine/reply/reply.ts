import type { Thread } from '../customer/state.js';
import type { PlacedObservation } from '../report/place.js';
import type { CustomerState, Exchange, TextRange } from '../types.js';
import { envelope, type Envelope } from './envelope.js';

/** The wording rule for policy as the only reason. */
const POLICY = 'policy-wall';
/** Wording rules whose findings are refusals, whether or not an option excuses them. */
export const REFUSALS: ReadonlySet<string> = new Set(['negative-phrasing', POLICY]);
/** Their entries that regret something, or do not know it, and refuse nothing. */
const NO_REFUSALS: ReadonlySet<string> = new Set(['dont-know', 'beyond-us', 'unfortunately', 'unfortunately-no']);

/** What presence rules are asked about: a draft, the exchange it belongs to, and what its sentences do. */
export class Reply {
  readonly envelope: Envelope;
  /** Sentences of the reply proper, without greeting and sign-off, in order. */
  readonly body: readonly number[];
  readonly #acts = new Map<string, Set<number>>();

  constructor(
    readonly draft: string,
    readonly exchange: Exchange,
    readonly customer: CustomerState,
    readonly sentences: readonly TextRange[],
    observations: readonly PlacedObservation[],
    /** Words that are nobody's own matter. */
    readonly everyday: ReadonlySet<string>,
    /** What the thread tells beside the customer's state. */
    readonly thread: Thread,
  ) {
    this.envelope = envelope(draft);
    const { greeting, signOff } = this.envelope;
    this.body = sentences.flatMap(({ start, end }, index) =>
      end > greeting.end && start < signOff.start ? [index] : [],
    );
    for (const { subject, sentence, entryId } of observations) {
      if (subject.kind === 'act') this.#add(subject.id, sentence);
      if (isRefusal(subject.id, entryId)) this.#add('refusal', sentence);
      if (subject.id === POLICY) this.#add('policy', sentence);
    }
  }

  #add(act: string, sentence: number): void {
    this.#acts.set(act, (this.#acts.get(act) ?? new Set()).add(sentence));
  }

  /** The sentences of the reply proper that do something. */
  doing(act: string): number[] {
    const sentences = this.#acts.get(act);
    return sentences === undefined ? [] : this.body.filter((index) => sentences.has(index));
  }

  /** True if a sentence does something. */
  does(sentence: number, act: string): boolean {
    return this.#acts.get(act)?.has(sentence) ?? false;
  }

  /** The words of a sentence. */
  text(sentence: number): string {
    const range = this.sentences[sentence];
    return range === undefined ? '' : this.draft.slice(range.start, range.end);
  }

  /** True if it is known what the draft answers. */
  get isAnswer(): boolean {
    const { customerMessage = '', state } = this.exchange;
    return customerMessage.trim() !== '' || state !== undefined;
  }

  /** True if the customer has written about this before. */
  get isRepeat(): boolean {
    return this.customer.signals.includes('repeat-contact');
  }
}

const isRefusal = (rule: string, entry: string): boolean => REFUSALS.has(rule) && !NO_REFUSALS.has(entry);
