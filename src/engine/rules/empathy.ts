import { ownThings } from '../reply/own-things.js';
import type { Reply } from '../reply/reply.js';
import { neededByComplaint, OPENING, type PresenceRule } from './presence-rule.js';

/** So many of the customer's own things in the first sentence tell the cause of the feeling back. */
const TOLD_BACK = 3;
/** A first sentence that does one of these is about us or about the solution. */
const BUSINESS = ['commitment', 'cause', 'request', 'instruction', 'refusal', 'thanks'];

/** Required from the first disappointment on: the feeling or its cause, named before anything else. */
export const empathy: PresenceRule = {
  part: 'empathy',
  rule: 'missing-empathy',
  check(reply) {
    const opening = reply.body.slice(0, OPENING);
    const sentence = reply.doing('empathy').find((each) => opening.includes(each)) ?? causeToldBack(reply);
    return {
      need: neededByComplaint(reply, reply.customer.anger >= 1),
      present: sentence !== undefined,
      sentence,
      place: { at: 'opening' },
    };
  },
};

/** The first sentence, if it tells what happened to the customer: "A morning off work with nobody at the door is a poor deal." */
function causeToldBack(reply: Reply): number | undefined {
  const [first] = reply.body;
  if (first === undefined || BUSINESS.some((act) => reply.does(first, act))) return undefined;
  const said = ownThings(reply.exchange.customerMessage ?? '', reply.everyday);
  const told = [...ownThings(reply.text(first), reply.everyday)].filter((thing) => said.has(thing));
  return told.length >= TOLD_BACK ? first : undefined;
}
