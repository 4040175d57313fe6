import { ownThings } from '../reply/own-things.js';
import { neededByComplaint, type PresenceRule } from './presence-rule.js';

/** A message of so many words is long enough to be told back. */
const LONG = 25;

/** Who wrote at length and unhappily is shown to have been read: one of their things, amounts or dates comes back. */
export const paraphrase: PresenceRule = {
  part: 'paraphrase',
  rule: 'missing-paraphrase',
  check(reply) {
    const message = reply.exchange.customerMessage ?? '';
    const said = ownThings(message);
    const told = ownThings(reply.body.map((sentence) => reply.text(sentence)).join(' '));
    const long = message.split(/\s+/).filter(Boolean).length >= LONG;
    return {
      need: neededByComplaint(reply, long && reply.customer.anger >= 1),
      present: [...said].some((thing) => told.has(thing)),
      place: { at: 'opening' },
    };
  },
};
