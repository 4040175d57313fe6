import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** Acts that say that somebody does something, or did. */
const STEPS = ['commitment', 'next-step', 'contact', 'alternative', 'time'];

/** Somebody is said to act, or has acted; a final refusal closes the matter, and who is calm was often just told how. */
export const nextStep: PresenceRule = {
  part: 'next-step',
  rule: 'missing-next-step',
  check(reply) {
    const [sentence] = STEPS.flatMap((act) => reply.doing(act));
    return {
      need: reply.doing('refusal').length > 0 ? 'not-needed' : neededByComplaint(reply, reply.customer.anger >= 2),
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
