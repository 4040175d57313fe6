import { afterAcknowledgement, neededByComplaint, type PresenceRule } from './presence-rule.js';

/** A threat is answered calmly and with a next step: no counter-threat, no legal opinion. */
export const threatHandling: PresenceRule = {
  part: 'threat',
  rule: 'threat-handling',
  check(reply) {
    const calm = ['apology', 'empathy'].some((act) => reply.doing(act).length > 0);
    const acts = ['commitment', 'next-step', 'contact'].some((act) => reply.doing(act).length > 0);
    return {
      need: neededByComplaint(reply, reply.customer.signals.includes('threat')),
      present: calm && acts && reply.doing('counter-threat').length === 0,
      place: afterAcknowledgement(reply),
    };
  },
};
