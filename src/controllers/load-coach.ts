import type { Coach } from '../engine/index.js';
import { onIdle } from './slices.js';

let coach: Promise<Coach> | undefined;

/** The default coach, one for the whole page. The engine is fetched at the first call, and again after a failure. */
export function loadCoach(): Promise<Coach> {
  coach ??= import('../engine/index.js')
    .then(({ createCoach }) => warm(createCoach()))
    .catch((error: unknown) => {
      coach = undefined;
      throw error;
    });
  return coach;
}

/** Nobody sees these read: the first readings prepare patterns and word lists, a tenth of a second's work. */
const FIRST_READINGS = ['You failed to attach it.', "I promise it will be sorted out soon, but we can't send it."];

/** Lets the first readings happen while nobody waits for them, one at a time. */
function warm(ready: Coach, readings = FIRST_READINGS): Coach {
  const [first, ...rest] = readings;
  if (first !== undefined) {
    onIdle(() => {
      ready.lint(first);
      warm(ready, rest);
    });
  }
  return ready;
}
