import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/**
 * Required when the customer reports a failure or harm; any real apology satisfies it. What is no apology ("sorry to
 * ask", "sorry, but") is not an act of that name: the guards of `acts/apology.yaml` see to it.
 */
export const apology: PresenceRule = {
  part: 'apology',
  rule: 'missing-apology',
  check(reply) {
    const [sentence] = reply.doing('apology');
    return { need: neededByComplaint(reply), present: sentence !== undefined, sentence, place: { at: 'opening' } };
  },
};
