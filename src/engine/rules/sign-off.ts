import { hasName } from '../reply/names.js';
import type { PresenceRule } from './presence-rule.js';

/** An e-mail ends with the agent's own name; "Support team" alone is none. Where the name is not known, nobody insists. */
export const signOff: PresenceRule = {
  part: 'sign-off',
  rule: 'missing-sign-off',
  check({ draft, envelope: { signOff }, exchange: { channel, agentName = '' } }) {
    const words = draft.slice(signOff.start, signOff.end);
    return {
      need: channel !== 'email' ? 'not-needed' : agentName.trim() === '' ? 'optional' : 'required',
      present: words !== '' && (agentName.trim() === '' || hasName(words, agentName)),
      place: { at: 'sign-off' },
    };
  },
};
