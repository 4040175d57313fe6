import type { Frames } from '../observe/frames.js';
import { observeCustomer } from '../observe/observe.js';
import { mask } from '../text/mask.js';
import { sentenceRanges } from '../text/sentences.js';
import type { Anger, Complaint, CustomerState, Evidence, Exchange, Signal } from '../types.js';

/** Weight of complaint cues from which a message is a complaint, and from which it may be one. */
const COMPLAINT_YES = 2;
const COMPLAINT_MAYBE = 1;

/** What nothing is known of: without a message the checklist may ask, but no rule insists. */
const UNKNOWN: CustomerState = { complaint: 'maybe', anger: 0, signals: [], evidence: [] };

/** Reads the customer message: each cue adds its weight to what it is a cue for. */
export function readCustomer(frames: Frames, { customerMessage = '', history = [] }: Exchange): CustomerState {
  if (customerMessage.trim() === '') return UNKNOWN;
  const masked = mask(customerMessage, { protectedTerms: [] });
  const evidence: (Evidence & { readonly weight: number })[] = [];
  for (const { start, end } of sentenceRanges(masked)) {
    for (const { subject, range, weight } of observeCustomer(frames, masked.slice(start, end))) {
      evidence.push({
        for: subject.id as Evidence['for'],
        range: { start: start + range.start, end: start + range.end },
        weight,
      });
    }
  }
  for (const range of shouting(masked)) evidence.push({ for: 'anger', range, weight: 3 });
  const sum = (what: Evidence['for']): number =>
    evidence.filter((each) => each.for === what).reduce((total, { weight }) => total + weight, 0);
  const signals = new Set<Signal>();
  for (const each of evidence) if (each.for !== 'complaint' && each.for !== 'anger') signals.add(each.for);
  if (history.filter(({ from }) => from === 'customer').length > 1) signals.add('repeat-contact');
  const anger = angerLevel(evidence, signals);
  return {
    complaint: complaintOf(sum('complaint') + (anger > 0 ? COMPLAINT_YES : 0)),
    anger,
    signals: [...signals],
    evidence: evidence.map(({ weight: _weight, ...rest }) => rest),
  };
}

function complaintOf(weight: number): Complaint {
  if (weight >= COMPLAINT_YES) return 'yes';
  return weight >= COMPLAINT_MAYBE ? 'maybe' : 'no';
}

/** The strongest cue decides; repeat contact alone is a 2, a threat or abuse a 3 (rules.md, The customer's state). */
function angerLevel(
  evidence: readonly { readonly for: Evidence['for']; readonly weight: number }[],
  signals: ReadonlySet<Signal>,
): Anger {
  const strongest = Math.max(0, ...evidence.filter((each) => each.for === 'anger').map(({ weight }) => weight));
  const implied = signals.has('threat') || signals.has('abuse') ? 3 : signals.has('repeat-contact') ? 2 : 0;
  const level = Math.max(strongest, implied);
  return level >= 3 ? 3 : level >= 2 ? 2 : level >= 1 ? 1 : 0;
}

/** Runs of three or more words in capitals, or `!!` and more: shapes, not wording. Shorter runs are acronyms and product names. */
function shouting(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\b\p{Lu}{2,}(?:[\s,]+\p{Lu}+){2,}\b|!{2,}|\?!|!\?/gu)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
