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
  return observations.filter((observation) =>
    stands(
      observation,
      neighbours(readings, observation.sentence, observation.subject.id) - (isLearned(observation) ? care : 0),
    ),
  );
}

/** What the sentences before and after one add to its margin. */
function neighbours(readings: readonly Reading[], sentence: number, rule: string): number {
  const before = readings[sentence - 1]?.around.get(rule)?.forNext ?? 0;
  const after = readings[sentence + 1]?.around.get(rule)?.forPrevious ?? 0;
  return before + after;
}

/** What leans to a rule so far goes along with a sentence beside it that breaks it (160 sentences in the build voices, sorted and read). */
const LEANS = -0.4;

/** Which sentences say what their neighbours would be left out for. */
export function leaning(readings: readonly Reading[], rule: string): boolean[] {
  const care = caution(readings.length);
  return readings.map(
    ({ around }, i) => (around.get(rule)?.margin ?? -Infinity) + neighbours(readings, i, rule) - care > LEANS,
  );
}
