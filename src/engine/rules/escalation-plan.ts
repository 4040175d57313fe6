import { neededByDraft, type PresenceRule } from './presence-rule.js';

/** An escalation says to whom, why, and when the customer hears back. */
export const escalationPlan: PresenceRule = {
  part: 'escalation-plan',
  rule: 'escalation-plan',
  check(reply) {
    const [first] = reply.doing('escalation');
    const near = (act: string, before: number): boolean =>
      first !== undefined && reply.doing(act).some((each) => each >= first - before && each <= first + 2);
    return {
      need: neededByDraft(reply, first !== undefined),
      present: near('time', 0) && near('reason', 1),
      sentence: first,
      place: first === undefined ? { at: 'closing' } : { at: 'after', sentence: first },
    };
  },
};
