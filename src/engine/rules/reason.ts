import { neededByDraft, type PresenceRule } from './presence-rule.js';

/** A refusal needs a because; policy alone is none. */
export const reason: PresenceRule = {
  part: 'reason',
  rule: 'missing-reason',
  check(reply) {
    const refusals = reply.doing('refusal');
    const last = refusals.at(-1);
    const sentence = reply
      .doing('reason')
      .find((each) => !reply.does(each, 'policy') && refusals.some((refusal) => Math.abs(each - refusal) <= 1));
    return {
      need: neededByDraft(reply, last !== undefined),
      present: sentence !== undefined,
      sentence,
      place: last === undefined ? { at: 'closing' } : { at: 'after', sentence: last },
    };
  },
};
