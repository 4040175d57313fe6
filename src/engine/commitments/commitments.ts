import { timesIn, type Time } from '../dates/times.js';
import type { PlacedObservation } from '../report/place.js';
import { decapitalise } from '../rewrite/template.js';
import type { Commitment, TextRange } from '../types.js';

/** The act whose frames find promises. */
const PROMISE = 'promise';
/** Whose side the owner is on, by the entry that found the promise. */
const PARTIES: Readonly<Record<string, Commitment['party']>> = { 'third-party': 'third-party' };
/** An entry in the present tense, which speaks of the future only where a time says so. */
const NEEDS_TIME = 'present';
/** Who acts where the draft names nobody ("you'll hear from us", "it ships tomorrow"). */
const NOBODY = 'we';

/** A promise on its way to a commitment; all ranges in the draft. */
interface Promised {
  readonly observation: PlacedObservation;
  /** From the words that only say when or on what condition ("By Friday, …"). */
  readonly start: number;
  readonly end: number;
  readonly time: Time | undefined;
  readonly condition: TextRange | undefined;
}

/** What the draft promises, in order. `sentences` are those that the observations are numbered by. */
export function commitmentsIn(
  draft: string,
  sentences: readonly TextRange[],
  observations: readonly PlacedObservation[],
  now: Date,
): Commitment[] {
  const promises = observations.filter(({ subject }) => subject.kind === 'act' && subject.id === PROMISE);
  return sentences.flatMap((sentence, index) => {
    const here = promises.filter((each) => each.sentence === index);
    if (here.length === 0) return [];
    const times = timesIn(draft.slice(sentence.start, sentence.end), now).map((time) => ({
      ...time,
      range: shift(time.range, sentence.start),
    }));
    const standing = here.filter((each) => each.entryId !== NEEDS_TIME || isTimed(each, times));
    return bound(draft, sentence, distinct(standing), times).map((each) => toCommitment(draft, each));
  });
}

const isTimed = ({ range, clause }: PlacedObservation, times: readonly Time[]): boolean =>
  times.some((time) => time.range.start >= range.end && time.range.end <= clause.end);

/** Of frames that overlap, the one that begins first, then the longest. */
function distinct(promises: readonly PlacedObservation[]): PlacedObservation[] {
  const sorted = [...promises].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return sorted.filter((each, i) => !sorted.slice(0, i).some(({ range }) => each.range.start < range.end));
}

/** Gives each promise of a sentence its words: to the end of its clause, or to where the next one begins. */
function bound(
  draft: string,
  sentence: TextRange,
  promises: readonly PlacedObservation[],
  times: readonly Time[],
): Promised[] {
  const opened = promises.map((observation, i) => {
    const from = promises[i - 1]?.range.end ?? sentence.start;
    const condition = conditionOf(draft, sentence, observation);
    const adjuncts = [...times.map(({ range }) => range), ...(condition ? [condition] : [])];
    return { observation, condition, start: opening(draft, from, observation.range.start, adjuncts) };
  });
  return opened.map(({ observation, condition, start }, i) => {
    const limit = opened[i + 1]?.start ?? sentence.end;
    const within = (range: TextRange): boolean => range.start >= start && range.end <= limit;
    const own = condition && within(condition) ? condition : undefined;
    const clauseEnd = Math.min(Math.max(observation.clause.end, own?.end ?? 0), limit);
    const free = times.filter(({ range }) => within(range) && !(own && overlap(own, range)));
    const inside = free.filter(({ range }) => range.end <= clauseEnd);
    const time =
      inside.find(({ deadline }) => deadline) ?? inside[0] ?? free.find((each) => afterList(draft, clauseEnd, each));
    return {
      observation,
      start,
      end: trimEnd(draft, observation.range.end, Math.max(clauseEnd, time?.range.end ?? 0)),
      time,
      condition: own,
    };
  });
}

/** A deadline behind a list of things ("a label, a form and the invoice by Friday"): nobody else acts in between. */
const afterList = (draft: string, end: number, { range, deadline }: Time): boolean =>
  deadline && range.start >= end && !ANOTHER_CLAUSE.test(draft.slice(end, range.start));
const ANOTHER_CLAUSE =
  /\b(?:i|you|we|he|she|it|they|that|this|who|which|is|are|was|were|be|can|could|will|would|should|may|must|has|have|had|please)\b|[.!?;:]/i;

/** Where a promise begins, with the times and conditions that stand right before it. */
function opening(draft: string, from: number, start: number, adjuncts: readonly TextRange[]): number {
  const before = adjuncts.find(
    (range) => range.start >= from && range.end <= start && /^[\s,]*(?:then\s+)?$/.test(draft.slice(range.end, start)),
  );
  return before === undefined ? start : opening(draft, from, before.start, adjuncts);
}

/** Without the words and marks that join it to what follows. */
function trimEnd(draft: string, from: number, to: number): number {
  const words = draft.slice(from, to);
  return from + words.replace(/[\s,;:.!…–—-]*(?:\b(?:and|but|so|or|then|while|also)\b[\s,]*)*$/i, '').length;
}

/** "tell you if it is" is a question within, no condition; "let me know and I'll…" has none to show. */
function conditionOf(draft: string, sentence: TextRange, { slots }: PlacedObservation): TextRange | undefined {
  // A sentence may hold a full stop that ends it for readers only.
  const words = slots['condition']?.replace(/[.!?;]\s.*$/s, '');
  if (words === undefined || (slots['asked'] !== undefined && /^if\b/i.test(words))) return undefined;
  const start = draft.indexOf(words, sentence.start);
  return start < 0 || start + words.length > sentence.end ? undefined : { start, end: start + words.length };
}

function toCommitment(draft: string, { observation, start, end, time, condition }: Promised): Commitment {
  const { range, slots, entryId } = observation;
  const action = { start: range.end - (slots['action'] ?? '').length, end };
  const vague = time === undefined ? vagueTime(draft, action, slots['vague']) : undefined;
  const apart = [time?.range, condition, vague].filter((each) => each !== undefined);
  const owner = ownerOf(slots['owner']);
  return {
    range: { start, end },
    action: range.start === action.start ? decapitalise(without(draft, action, apart)) : without(draft, action, apart),
    owner,
    party: PARTIES[entryId] ?? (owner === 'I' ? 'agent' : 'company'),
    ...(time && { time: draft.slice(time.range.start, time.range.end) }),
    ...(vague && { time: draft.slice(vague.start, vague.end) }),
    timing: time?.timing ?? 'missing',
    ...(time && { due: time.due }),
    ...(condition && { condition: draft.slice(condition.start, condition.end) }),
  };
}

/** "soon", where it is said of this promise. */
function vagueTime(draft: string, { start, end }: TextRange, words: string | undefined): TextRange | undefined {
  const at = words === undefined ? -1 : draft.slice(start, end).indexOf(words);
  return words === undefined || at < 0 ? undefined : { start: start + at, end: start + at + words.length };
}

/** "I" for "I'll" and for "let me", "our team" as it stands. */
function ownerOf(words = NOBODY): string {
  const bare = words.replace(/['’](?:ll|m|re|ve|d|s)$/i, '');
  if (/^(?:i|me)$/i.test(bare)) return 'I';
  if (/^(?:we|us)$/i.test(bare)) return NOBODY;
  return bare.replace(/^(?:My|Our|Your|Their|The|A|An|One|Someone|Somebody|They|He|She)\b/, (word) =>
    word.toLowerCase(),
  );
}

/** The words of a range less those of others, with single spaces. */
function without(draft: string, { start, end }: TextRange, others: readonly TextRange[]): string {
  let words = '';
  for (let at = start; at < end; at++) {
    words += others.some((range) => at >= range.start && at < range.end) ? ' ' : draft.charAt(at);
  }
  return words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/^[\s,;:–—-]+|[\s,;:.!–—-]+$/g, '')
    .replace(/\s+(?:and|but|so|or|then)$/i, '');
}

const shift = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
