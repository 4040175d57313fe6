import type { Reply } from '../reply/reply.js';
import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** An angry customer is acknowledged before the first instruction or refusal. */
export const order: PresenceRule = {
  part: 'order',
  rule: 'rushed-solution',
  check(reply) {
    const first = earliest(reply, ['instruction', 'refusal']);
    const acknowledged = earliest(reply, ['apology', 'empathy']);
    return {
      need: neededByComplaint(reply, reply.customer.anger >= 2 && first !== undefined),
      present: first === undefined || (acknowledged !== undefined && acknowledged <= first),
      sentence: acknowledged,
      place: { at: 'opening' },
    };
  },
};

const earliest = (reply: Reply, acts: readonly string[]): number | undefined =>
  acts.flatMap((act) => reply.doing(act)).sort((a, b) => a - b)[0];
