import { msg, str } from '@lit/localize';
import type { KeyBindings } from '../controllers/keys.js';
import { shownKey } from './keys.js';

/** Why a reply cannot be sent yet, and what to press; empty when it can. */
export function gateText(blocking: number, { open }: KeyBindings): string {
  if (blocking === 0) return '';
  const count =
    blocking === 1
      ? msg('One finding must be fixed before you can send this.')
      : msg(str`${blocking} findings must be fixed before you can send this.`);
  return open ? `${count} ${msg(str`${shownKey(open).join('+')} shows the nearest one.`)}` : count;
}
