import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** Great anger, or a third contact, is better talked over; not with who asked for writing. */
export const offerCall: PresenceRule = {
  part: 'call',
  rule: 'offer-call',
  check(reply) {
    const [sentence] = reply.doing('call');
    const { anger, contacts } = reply.customer;
    return {
      need: neededByComplaint(reply, (anger === 3 || contacts >= 3) && !reply.thread.prefersWriting),
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
