import type { PlacedObservation } from '../report/place.js';
import { REFUSALS } from '../reply/reply.js';

/** The act that makes a refusal good service. */
export const OPTION = 'alternative';

/** How many sentences after a refusal an option may come: one more may have said why. */
export const OPTION_REACH = 2;

/** A refusal with an option in its own sentence or soon after is good service: it is no finding. */
export function refusalsWithoutOption(
  hits: readonly PlacedObservation[],
  observations: readonly PlacedObservation[],
): PlacedObservation[] {
  const options = observations.filter(({ subject }) => subject.kind === 'act' && subject.id === OPTION);
  return hits.filter(
    ({ subject, sentence }) =>
      !REFUSALS.has(subject.id) ||
      !options.some((option) => option.sentence >= sentence && option.sentence <= sentence + OPTION_REACH),
  );
}
