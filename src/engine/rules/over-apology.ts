import type { PlacedObservation } from '../report/place.js';

/** More apologies than this in one reply signal trouble (Zendesk; Marinova, Singh & Singh 2018). */
const ENOUGH = 2;

/** The apologies that are too many: from the third sentence that apologises on. */
export function tooManyApologies(observations: readonly PlacedObservation[]): PlacedObservation[] {
  const bySentence = new Map<number, PlacedObservation>();
  for (const observation of observations) {
    const { subject, sentence } = observation;
    if (subject.kind === 'act' && subject.id === 'apology' && !bySentence.has(sentence))
      bySentence.set(sentence, observation);
  }
  return [...bySentence.values()].slice(ENOUGH);
}
