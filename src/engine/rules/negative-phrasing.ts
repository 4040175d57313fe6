import type { PlacedObservation } from '../report/place.js';
import { REFUSALS } from '../reply/reply.js';

/** The act that makes a refusal good service. */
export const OPTION = 'alternative';

/** How many sentences after a refusal an option may come: one more may have said why. */
export const OPTION_REACH = 2;

/** The act that tells how the customer can go on; a refusal by policy takes more than that. */
const WAY_ON = 'instruction';
const EXCUSED_BY_WAY_ON = 'negative-phrasing';

/** A refusal with an option in its own sentence or soon after is good service, and so is one that goes on to say what to do: it is no finding. */
export function refusalsWithoutOption(
  hits: readonly PlacedObservation[],
  observations: readonly PlacedObservation[],
): PlacedObservation[] {
  const acts = (id: string): PlacedObservation[] =>
    observations.filter(({ subject }) => subject.kind === 'act' && subject.id === id);
  const [options, waysOn] = [acts(OPTION), acts(WAY_ON)];
  return hits.filter(
    ({ subject, sentence, range }) =>
      !REFUSALS.has(subject.id) ||
      !(
        options.some((option) => option.sentence >= sentence && option.sentence <= sentence + OPTION_REACH) ||
        (subject.id === EXCUSED_BY_WAY_ON &&
          waysOn.some((way) => way.sentence <= sentence + 1 && way.range.start >= range.end))
      ),
  );
}
