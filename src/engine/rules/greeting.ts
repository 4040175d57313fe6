import { hasName } from '../reply/names.js';
import type { PresenceRule } from './presence-rule.js';

/** An e-mail greets the customer by name; "Dear customer" is no greeting. Without a known name, any greeting will do. */
export const greeting: PresenceRule = {
  part: 'greeting',
  rule: 'missing-greeting',
  check({ draft, envelope: { greeting }, exchange: { channel, customerName = '' } }) {
    const words = draft.slice(greeting.start, greeting.end);
    return {
      need: channel === 'email' ? 'required' : 'not-needed',
      present: words !== '' && (customerName.trim() === '' || hasName(words, customerName)),
      place: { at: 'greeting' },
    };
  },
};
