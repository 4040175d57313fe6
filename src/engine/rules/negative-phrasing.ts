import type { PlacedObservation } from '../report/place.js';

/** A refusal with an option in its own or the next sentence is good service: it is no finding. */
export function refusalsWithoutOption(hits: readonly PlacedObservation[], observations: readonly PlacedObservation[]): PlacedObservation[] {
  const options = observations.filter(({ subject }) => subject.kind === 'act' && subject.id === 'alternative');
  return hits.filter(
    ({ subject, sentence }) =>
      subject.id !== 'negative-phrasing' || !options.some((option) => option.sentence === sentence || option.sentence === sentence + 1),
  );
}
