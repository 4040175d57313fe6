import type { PlacedObservation } from '../report/place.js';
import { sentenceRanges } from '../text/sentences.js';
import type { Commitment, CustomerState, Exchange, Report, TextRange } from '../types.js';

/** An exchange in brief, for whoever works on the case next. Everything quoted is as it was written. */
export interface Summary {
  /** The customer's matter: the sentence of the message that states it best; empty without a message. */
  readonly concern: string;
  readonly customer: CustomerState;
  /** What the draft offers instead, or leaves to the customer's choice. */
  readonly offered: readonly string[];
  /** What the draft says is not possible. */
  readonly refused: readonly string[];
  readonly promised: readonly Commitment[];
  /** Sentences of the customer message that threaten. */
  readonly threats: readonly string[];
  /** All of it as plain text, for an internal note. */
  readonly text: string;
}

/** What in a draft is an offer, and what a refusal: acts, and the rules that find refusals. */
const OFFERS: ReadonlySet<string> = new Set(['alternative']);
const REFUSALS: ReadonlySet<string> = new Set(['refusal', 'negative-phrasing', 'policy-wall']);

/** Salutations and thanks are nobody's concern. */
const COURTESY =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^.!?]{0,30}|(?:many )?thanks|thank you)[,!.]*$/i;
/** What joins a clause to the one before. */
const JOINT = /^(?:and|but|so|or|because|though|although)\s+/i;

/** Folds what was found in an exchange into everything of a summary but its text. */
export function sumUp(
  exchange: Exchange,
  draft: string,
  { customer, commitments }: Pick<Report, 'customer' | 'commitments'>,
  observations: readonly PlacedObservation[],
): Omit<Summary, 'text'> {
  const message = exchange.customerMessage ?? '';
  const sentences = sentenceRanges(message);
  const quote = (ids: ReadonlySet<string>): string[] =>
    clauses(observations.filter(({ subject, range }) => ids.has(subject.id) && !isPromised(range, commitments))).map(
      ({ start, end }) => draft.slice(start, end).replace(/\s+/g, ' ').replace(JOINT, ''),
    );
  return {
    concern: concernOf(message, sentences, customer),
    customer,
    offered: quote(OFFERS),
    refused: quote(REFUSALS),
    promised: commitments,
    threats: sentences
      .filter((sentence) => customer.evidence.some((each) => each.for === 'threat' && inside(each.range, sentence)))
      .map(({ start, end }) => message.slice(start, end)),
  };
}

/** The sentence with most evidence of a complaint, else the first question, else the first that says something. */
function concernOf(message: string, sentences: readonly TextRange[], customer: CustomerState): string {
  const textOf = ({ start, end }: TextRange): string => message.slice(start, end).replace(/\s+/g, ' ');
  const said = sentences.filter((sentence) => !COURTESY.test(textOf(sentence)));
  const weigh = (sentence: TextRange): number =>
    customer.complaint === 'no'
      ? 0
      : customer.evidence.filter((each) => each.for === 'complaint' && inside(each.range, sentence)).length;
  const heaviest = [...said].sort((a, b) => weigh(b) - weigh(a))[0];
  if (heaviest === undefined) return '';
  if (weigh(heaviest) > 0) return textOf(heaviest);
  return textOf(said.find((sentence) => textOf(sentence).endsWith('?')) ?? heaviest);
}

/** The clauses of observations, each once, in order. */
function clauses(observations: readonly PlacedObservation[]): TextRange[] {
  const kept: TextRange[] = [];
  for (const { clause } of [...observations].sort((a, b) => a.clause.start - b.clause.start)) {
    if (!kept.some((other) => clause.start < other.end && other.start < clause.end)) kept.push(clause);
  }
  return kept;
}

const isPromised = (range: TextRange, commitments: readonly Commitment[]): boolean =>
  commitments.some((each) => range.start < each.range.end && each.range.start < range.end);

const inside = (inner: TextRange, outer: TextRange): boolean => inner.start >= outer.start && inner.end <= outer.end;
