import { hasName } from '../reply/names.js';
import type { PresenceRule } from './presence-rule.js';

/** An e-mail ends with the agent's own name; "Support team" alone is none. Without a known name, any sign-off will do. */
export const signOff: PresenceRule = {
  part: 'sign-off',
  rule: 'missing-sign-off',
  check({ draft, envelope: { signOff }, exchange: { channel, agentName = '' } }) {
    const words = draft.slice(signOff.start, signOff.end);
    return {
      need: channel === 'email' ? 'required' : 'not-needed',
      present: words !== '' && (agentName.trim() === '' || hasName(words, agentName)),
      place: { at: 'sign-off' },
    };
  },
};
