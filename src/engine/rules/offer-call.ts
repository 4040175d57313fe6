import type { PresenceRule } from './presence-rule.js';

/** Great anger, or a third contact, is better talked over; not with who asked for writing. */
export const offerCall: PresenceRule = {
  part: 'call',
  rule: 'offer-call',
  check(reply) {
    const [sentence] = reply.doing('call');
    return {
      need: reply.customer.anger === 3 || reply.customer.contacts >= 3 ? 'required' : 'not-needed',
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
