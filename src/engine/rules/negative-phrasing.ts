import type { PlacedObservation } from '../report/place.js';

/** The wording rule for refusals. */
export const REFUSAL = 'negative-phrasing';
/** The act that makes a refusal good service. */
export const OPTION = 'alternative';

/** A refusal with an option in its own or the next sentence is good service: it is no finding. */
export function refusalsWithoutOption(
  hits: readonly PlacedObservation[],
  observations: readonly PlacedObservation[],
): PlacedObservation[] {
  const options = observations.filter(({ subject }) => subject.kind === 'act' && subject.id === OPTION);
  return hits.filter(
    ({ subject, sentence }) =>
      subject.id !== REFUSAL ||
      !options.some((option) => option.sentence === sentence || option.sentence === sentence + 1),
  );
}
