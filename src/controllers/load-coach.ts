import type { Coach } from '../engine/index.js';

let coach: Promise<Coach> | undefined;

/** The default coach, one for the whole page. The engine is fetched at the first call, and again after a failure. */
export function loadCoach(): Promise<Coach> {
  coach ??= import('../engine/index.js')
    .then(({ createCoach }) => createCoach())
    .catch((error: unknown) => {
      coach = undefined;
      throw error;
    });
  return coach;
}
