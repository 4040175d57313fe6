import type { Reply } from '../reply/reply.js';
import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** An angry customer is acknowledged before the first instruction or refusal. */
export const order: PresenceRule = {
  part: 'order',
  rule: 'rushed-solution',
  check(reply) {
    const first = firstSolution(reply);
    const acknowledged = ['apology', 'empathy'].flatMap((act) => reply.doing(act));
    return {
      need: neededByComplaint(reply, reply.customer.anger >= 2 && first !== undefined),
      present: first === undefined || acknowledged.some((sentence) => sentence <= first),
      place: { at: 'opening' },
    };
  },
};

const firstSolution = (reply: Reply): number | undefined =>
  [...reply.doing('instruction'), ...reply.doing('refusal')].sort((a, b) => a - b)[0];
