import type { PresenceRule } from './presence-rule.js';

/** Somebody is said to act, or has acted; a refusal closes the matter. */
export const nextStep: PresenceRule = {
  part: 'next-step',
  rule: 'missing-next-step',
  check(reply) {
    const [sentence] = ['commitment', 'next-step', 'contact', 'alternative'].flatMap((act) => reply.doing(act));
    return {
      need: reply.customer.complaint === 'yes' ? 'required' : 'optional',
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
