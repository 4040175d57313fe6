import type { PlacedObservation } from '../report/place.js';

/** The rule for what the customer has given already: by itself a question is none. */
export const ASKS_AGAIN = 'asks-again';

/** Shapes of what a customer message may give, by the id of the entry that asks for it. */
const GIVEN: ReadonlyMap<string, RegExp> = new Map([
  [
    'order-number',
    /(?:order|booking|reference|ref|tracking|ticket|case|invoice|account|reservation|number|no)\W{0,3}(?:number|no|id|is)?\W{0,4}[A-Z]{0,4}-?\d[\w-]{2,}|#\d{3,}/i,
  ],
  ['email', /[\w.+-]+@[\w-]+\.[\w.]+/],
]);

/** True where a question asks for something that the customer message does not give; the rule is then no finding. */
export function asksForNews({ subject, entryId }: PlacedObservation, customerMessage: string): boolean {
  const given = GIVEN.get(entryId);
  return subject.id === ASKS_AGAIN && given !== undefined && !given.test(customerMessage);
}
