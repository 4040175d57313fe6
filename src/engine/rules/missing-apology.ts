import type { CustomerState } from '../types.js';
import type { PlacedObservation } from '../report/place.js';

/**
 * Required when the customer reports a failure or harm; any real apology satisfies it. What is no apology ("sorry to
 * ask", "sorry, but") is not an act of that name: the guards of `acts/apology.yaml` see to it.
 */
export function missesApology(customer: CustomerState, observations: readonly PlacedObservation[]): boolean {
  return (
    customer.complaint === 'yes' &&
    !observations.some(({ subject }) => subject.kind === 'act' && subject.id === 'apology')
  );
}
