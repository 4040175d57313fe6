import { nameParts } from '../reply/names.js';
import type { Exchange } from '../types.js';

/** What inserts may take from the exchange: the names, and the customer's own matter. */
export function slotsOf(
  { customerName = '', agentName = '' }: Exchange,
  matter: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const customer = firstName(customerName);
  const agent = agentName.trim();
  return { ...matter, ...(customer && { customer }), ...(agent && { agent }) };
}

/** The first name as it is written, without title or `@`. */
function firstName(name: string): string {
  const [first] = nameParts(name);
  return first === undefined ? '' : name.slice(name.toLowerCase().indexOf(first)).slice(0, first.length);
}
