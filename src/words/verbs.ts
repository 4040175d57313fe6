import { msg } from '@lit/localize';
import type { DismissVerb } from '../events/dismiss-event.js';

/** The ways to wave a finding away, the shortest-lived first. */
export const VERBS: readonly DismissVerb[] = ['not-now', 'ignore', 'turn-off'];

/** A way to wave a finding away, in words. */
export function verbText(verb: DismissVerb): string {
  switch (verb) {
    case 'not-now':
      return msg('Not now');
    case 'ignore':
      return msg('Ignore here');
    case 'turn-off':
      return msg('Turn this rule off');
  }
}
