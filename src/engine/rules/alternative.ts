import { neededByDraft, type PresenceRule } from './presence-rule.js';

/** So many sentences on either side of a refusal may hold the option. */
const NEAR = 2;

/** A refusal needs an option within two sentences. */
export const alternative: PresenceRule = {
  part: 'alternative',
  rule: 'missing-alternative',
  check(reply) {
    const refusals = reply.doing('refusal');
    // "You can reach me here" is no way round a refusal, nor is a dare.
    const options = reply
      .doing('alternative')
      .filter((each) => !reply.does(each, 'counter-threat') && !reply.does(each, 'availability'));
    const last = refusals.at(-1);
    const sentence = options.find((option) => refusals.some((refusal) => Math.abs(option - refusal) <= NEAR));
    return {
      need: neededByDraft(reply, last !== undefined),
      present: sentence !== undefined,
      sentence,
      place: last === undefined ? { at: 'closing' } : { at: 'after', sentence: last },
    };
  },
};
