import { isLearned } from '../observe/judge.js';
import type { PlacedObservation } from '../report/place.js';
import type { Complaint } from '../types.js';

/** The rule for scorn. */
const HOSTILE = 'hostile';

/**
 * What only the weights take for scorn, less what is said to somebody who has no complaint: "Great job!" is praise
 * there, and nobody is mocked for a plain question.
 */
export function scornOfComplaints(hits: readonly PlacedObservation[], complaint: Complaint): PlacedObservation[] {
  return hits.filter((hit) => hit.subject.id !== HOSTILE || complaint !== 'no' || !isLearned(hit));
}
