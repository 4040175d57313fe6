import { hasName } from '../reply/names.js';
import type { PresenceRule } from './presence-rule.js';

/** An e-mail greets the customer by name; "Dear customer" is no greeting. Who does not know the name may do without. */
export const greeting: PresenceRule = {
  part: 'greeting',
  rule: 'missing-greeting',
  check({ draft, envelope: { greeting }, exchange: { channel, customerName = '' } }) {
    const words = draft.slice(greeting.start, greeting.end);
    return {
      need: channel !== 'email' ? 'not-needed' : customerName.trim() === '' ? 'optional' : 'required',
      present: words !== '' && (customerName.trim() === '' || hasName(words, customerName)),
      place: { at: 'greeting' },
    };
  },
};
