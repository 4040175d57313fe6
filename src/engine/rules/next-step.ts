import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** Acts that say that somebody does something, or did. */
const STEPS = ['commitment', 'next-step', 'contact', 'alternative', 'request', 'escalation', 'instruction'];

/** Somebody is said to act, or has acted; a final refusal closes the matter, and who is calm was often just told how. */
export const nextStep: PresenceRule = {
  part: 'next-step',
  rule: 'missing-next-step',
  check(reply) {
    const [sentence] = STEPS.flatMap((act) => reply.doing(act));
    const { anger, complaint } = reply.customer;
    const closed = reply.doing('refusal').length > 0;
    return {
      need: anger >= 1 && !closed ? neededByComplaint(reply) : complaint === 'no' ? 'not-needed' : 'optional',
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
