import type { Reply } from '../reply/reply.js';
import { ownThings } from '../reply/own-things.js';
import { afterAcknowledgement, neededByComplaint, type PresenceRule } from './presence-rule.js';

/** A message of so many words is long enough to be told back. */
const LONG = 25;

/** The gap that the insert of last resort leaves for the agent to fill; what is filled in is judged. */
const GAP = '{matter}';

/** Who wrote at length and unhappily is shown to have been read: one of their things, amounts or dates comes back. */
export const paraphrase: PresenceRule = {
  part: 'paraphrase',
  rule: 'missing-paraphrase',
  check(reply) {
    const message = reply.exchange.customerMessage ?? '';
    const long = message.split(/\s+/).filter(Boolean).length >= LONG;
    const need = neededByComplaint(reply, long && reply.customer.anger >= 1);
    return {
      need,
      present: need !== 'not-needed' && (reply.draft.includes(GAP) || tellsBack(reply, message)),
      place: afterAcknowledgement(reply),
    };
  },
};

function tellsBack(reply: Reply, message: string): boolean {
  const said = ownThings(message, reply.everyday);
  const told = ownThings(reply.body.map((sentence) => reply.text(sentence)).join(' '), reply.everyday);
  return [...said].some((thing) => told.has(thing));
}
