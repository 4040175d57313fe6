import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** An e-mail about a complaint says how to come back to us. */
export const availability: PresenceRule = {
  part: 'availability',
  rule: 'missing-availability',
  check(reply) {
    const sentence = reply.doing('availability').at(-1);
    return {
      need: neededByComplaint(reply, reply.exchange.channel === 'email'),
      present: sentence !== undefined,
      sentence,
      place: { at: 'last-paragraph' },
    };
  },
};
