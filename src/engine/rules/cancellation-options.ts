import type { PresenceRule } from './presence-rule.js';

/** A cancellation that is refused or talked out of names the reason, the date and an option; a confirmed one needs none. */
export const cancellationOptions: PresenceRule = {
  part: 'cancellation-options',
  rule: 'cancellation-options',
  check(reply) {
    const refusal = [...reply.doing('refusal'), ...reply.doing('retention')].at(-1);
    const has = (act: string): boolean => reply.doing(act).length > 0;
    return {
      need: reply.customer.signals.includes('cancellation') && refusal !== undefined ? 'required' : 'not-needed',
      present: has('alternative') && has('reason') && has('time'),
      place: refusal === undefined ? { at: 'closing' } : { at: 'after', sentence: refusal },
    };
  },
};
