import { isLearned } from '../observe/judge.js';
import type { PlacedObservation } from '../report/place.js';
import type { Complaint } from '../types.js';

/** The rule for scorn. */
const HOSTILE = 'hostile';
/** Its entry for praise. */
const PRAISE = 'praise';

/**
 * Scorn, less praise and what only the weights take for scorn where nobody complains: "Great job!" is meant there, and
 * nobody is mocked for a plain question.
 */
export function scornOfComplaints(hits: readonly PlacedObservation[], complaint: Complaint): PlacedObservation[] {
  return hits.filter(
    (hit) => hit.subject.id !== HOSTILE || complaint !== 'no' || !(isLearned(hit) || hit.entryId === PRAISE),
  );
}
