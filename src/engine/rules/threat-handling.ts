import { afterAcknowledgement, neededByComplaint, type PresenceRule } from './presence-rule.js';

/** Acts that say that somebody does something about it. */
const STEPS = ['commitment', 'next-step', 'contact'];

/** A threat is answered calmly and with a next step: the anger is acknowledged, nothing is threatened back. A bare apology is no answer to it. */
export const threatHandling: PresenceRule = {
  part: 'threat',
  rule: 'threat-handling',
  check(reply) {
    const does = (act: string): boolean => reply.doing(act).length > 0;
    return {
      need: neededByComplaint(reply, reply.customer.signals.includes('threat')),
      present: does('empathy') && STEPS.some(does) && !does('counter-threat'),
      place: afterAcknowledgement(reply),
    };
  },
};
