import { neededByComplaint, OPENING, type PresenceRule } from './presence-rule.js';

/** Required from the first disappointment on: the feeling or its cause, named before anything else. */
export const empathy: PresenceRule = {
  part: 'empathy',
  rule: 'missing-empathy',
  check(reply) {
    const opening = reply.body.slice(0, OPENING);
    const sentence = reply.doing('empathy').find((each) => opening.includes(each));
    return {
      need: neededByComplaint(reply, reply.customer.anger >= 1),
      present: sentence !== undefined,
      sentence,
      place: { at: 'opening' },
    };
  },
};
