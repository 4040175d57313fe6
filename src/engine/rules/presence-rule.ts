import type { Reply } from '../reply/reply.js';
import type { ChecklistItem } from '../types.js';

/** Where something that is missing belongs. */
export type Place =
  | { readonly at: 'greeting' | 'opening' | 'closing' | 'last-paragraph' | 'sign-off' }
  /** After a sentence, by its index. */
  | { readonly at: 'after'; readonly sentence: number };

/** What a presence rule finds out about a reply. */
export interface Verdict {
  readonly need: ChecklistItem['need'];
  readonly present: boolean;
  /** The sentence it stands in; absent where it is missing, or no single sentence has it. */
  readonly sentence?: number | undefined;
  readonly place: Place;
}

/** One part of a good reply: whether this reply needs it, has it, and where it belongs. Pure. */
export interface PresenceRule {
  /** The part's id; `rule` reports it where it is required and missing. */
  readonly part: string;
  readonly rule: string;
  check(reply: Reply): Verdict;
}

/** Required for a sure complaint, optional for what may be one: then only the checklist shows it. */
export function neededByComplaint(reply: Reply, when = true): Verdict['need'] {
  if (!when || reply.customer.complaint === 'no') return 'not-needed';
  return reply.customer.complaint === 'yes' ? 'required' : 'optional';
}

/** Required by what the draft does; without a message to answer, only the checklist shows it. */
export function neededByDraft(reply: Reply, when: boolean): Verdict['need'] {
  if (!when) return 'not-needed';
  return reply.isAnswer ? 'required' : 'optional';
}

/** So many sentences at the beginning are where feelings are acknowledged. */
export const OPENING = 3;

/** After the sentences at the beginning that acknowledge something; before everything where none does. */
export function afterAcknowledgement(reply: Reply): Place {
  const sentence = reply.body
    .slice(0, OPENING)
    .filter((each) => reply.does(each, 'empathy') || reply.does(each, 'apology'))
    .at(-1);
  return sentence === undefined ? { at: 'opening' } : { at: 'after', sentence };
}
