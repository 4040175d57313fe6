import type { PlacedObservation } from '../report/place.js';

/** The wording rule for refusals. */
export const REFUSAL = 'negative-phrasing';
/** The rules that an option answers: a rule cited together with one is no wall. */
export const REFUSALS: ReadonlySet<string> = new Set([REFUSAL, 'policy-wall']);
/** The act that makes a refusal good service. */
export const OPTION = 'alternative';

/** How many sentences after a refusal an option may come: one more may have said why. */
const REACH = 2;

/** A refusal with an option in its own sentence or soon after is good service: it is no finding. */
export function refusalsWithoutOption(
  hits: readonly PlacedObservation[],
  observations: readonly PlacedObservation[],
): PlacedObservation[] {
  const options = observations.filter(({ subject }) => subject.kind === 'act' && subject.id === OPTION);
  return hits.filter(
    ({ subject, sentence }) =>
      !REFUSALS.has(subject.id) ||
      !options.some((option) => option.sentence >= sentence && option.sentence <= sentence + REACH),
  );
}
