import { msg, str } from '@lit/localize';
import type { KeyBindings } from '../controllers/keys.js';
import { spokenKey } from './keys.js';

/** What assistive technology says of a coached field. */
export function descriptionText({ next, open }: KeyBindings): string {
  return [
    msg('Your reply is coached as you type.'),
    next && msg(str`${spokenKey(next)} goes to the next finding.`),
    open && msg(str`${spokenKey(open)} opens the suggestions of the nearest one.`),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
