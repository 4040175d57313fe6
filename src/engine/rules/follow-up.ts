import type { PresenceRule } from './presence-rule.js';

/** Who is angry, or writes again, is told when they hear from us next. */
export const followUp: PresenceRule = {
  part: 'follow-up',
  rule: 'missing-follow-up',
  check(reply) {
    const commits = reply.doing('commitment').length > 0;
    const sentence = reply.doing('contact').find((each) => reply.does(each, 'time'));
    return {
      need: commits && (reply.customer.anger >= 2 || reply.isRepeat) ? 'required' : 'not-needed',
      present: sentence !== undefined,
      sentence,
      place: { at: 'closing' },
    };
  },
};
