import type { AdviceEntry } from '../lexicon/types.js';
import type { Advice, CustomerState } from '../types.js';

const FEELINGS = ['calm', 'disappointed', 'angry', 'furious'] as const;

/** The advice that fits a customer, in the order of the lexicons. */
export function adviceFor(customer: CustomerState, entries: readonly AdviceEntry[]): Advice[] {
  const { complaint, anger, signals } = customer;
  const feeling = anger === 0 && complaint === 'yes' ? 'complaint' : FEELINGS[anger];
  const kinds = new Set<AdviceEntry['for']>([...signals, feeling]);
  // "Thanks, but it is still broken" is no thank-you, and a question wants an answer first.
  if (complaint === 'yes' || kinds.has('question')) kinds.delete('thanks');
  return entries.filter((entry) => kinds.has(entry.for)).map(({ id, title, lines }) => ({ id, title, lines }));
}
