import { neededByDraft, type PresenceRule } from './presence-rule.js';

/** What we undertake needs a date, a time or a span. */
export const time: PresenceRule = {
  part: 'time',
  rule: 'missing-time',
  check(reply) {
    const commitments = reply.doing('commitment');
    const timed = commitments.filter((each) => reply.does(each, 'time'));
    const untimed = commitments.find((each) => !reply.does(each, 'time'));
    return {
      need: neededByDraft(reply, commitments.length > 0),
      present: timed.length > 0,
      sentence: timed[0],
      place: untimed === undefined ? { at: 'closing' } : { at: 'after', sentence: untimed },
    };
  },
};
