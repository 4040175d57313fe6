import { isLearned } from '../observe/judge.js';
import type { PlacedObservation } from '../report/place.js';
import type { Complaint } from '../types.js';

/** The rule for scorn. */
export const HOSTILE = 'hostile';
/** Its entry for praise. */
const PRAISE = 'praise';

/**
 * Scorn, less praise and what only the weights take for scorn where a message shows no complaint: "Great job!" is meant there, and
 * nobody is mocked for a plain question.
 */
export function scornOfComplaints(
  hits: readonly PlacedObservation[],
  complaint: Complaint,
  message = '',
): PlacedObservation[] {
  const nobodyComplains = complaint === 'no' || (complaint === 'maybe' && message !== '');
  return hits.filter(
    (hit) => hit.subject.id !== HOSTILE || !nobodyComplains || !(isLearned(hit) || hit.entryId === PRAISE),
  );
}
