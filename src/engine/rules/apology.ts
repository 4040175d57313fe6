import { afterAcknowledgement, neededByComplaint, type PresenceRule } from './presence-rule.js';

/**
 * Required when the customer reports a failure or harm; any real apology satisfies it, an earlier one of the thread too. What is no apology ("sorry to
 * ask", "sorry, but") is not an act of that name: the guards of `acts/apology.yaml` see to it.
 */
export const apology: PresenceRule = {
  part: 'apology',
  rule: 'missing-apology',
  check(reply) {
    const [sentence] = reply.doing('apology');
    return {
      need: reply.thread.apologised ? 'optional' : neededByComplaint(reply),
      present: sentence !== undefined,
      sentence,
      place: afterAcknowledgement(reply),
    };
  },
};
