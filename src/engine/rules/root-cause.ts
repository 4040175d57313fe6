import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** Who writes again is told what went wrong, or asked for what would tell. */
export const rootCause: PresenceRule = {
  part: 'root-cause',
  rule: 'missing-root-cause',
  check(reply) {
    const [sentence] = reply.doing('cause');
    return {
      need: neededByComplaint(reply, reply.isRepeat),
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
