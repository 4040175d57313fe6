import { isLearned, stands } from '../observe/judge.js';
import type { Reading } from '../observe/types.js';
import { caution } from '../weights/decide.js';
import type { PlacedObservation } from './place.js';

/** The observations that stand once the sentences before and after each, and how many there are, have been heard too. */
export function standing(
  observations: readonly PlacedObservation[],
  readings: readonly Reading[],
): PlacedObservation[] {
  const care = caution(readings.length);
  return observations.filter((observation) => {
    const { subject, sentence } = observation;
    const before = readings[sentence - 1]?.around.get(subject.id)?.forNext ?? 0;
    const after = readings[sentence + 1]?.around.get(subject.id)?.forPrevious ?? 0;
    return stands(observation, before + after - (isLearned(observation) ? care : 0));
  });
}
