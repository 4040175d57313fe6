import { executeServerCommand } from '@web/test-runner-commands';

/** Keys that have no character of their own, by their `KeyboardEvent.key`. */
export type NamedKey =
  | 'Control'
  | 'Shift'
  | 'Alt'
  | 'Meta'
  | 'Enter'
  | 'Tab'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'ArrowLeft'
  | 'ArrowUp'
  | 'ArrowRight'
  | 'ArrowDown'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'F8';

/** Whether the tests run in WebKitGTK, whose automation binds no editing shortcuts. */
export const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrom');

/** Whether the tests run in Chromium. */
export const isChromium = navigator.userAgent.includes('Chrom');

/** Types a text key by key into whatever has the focus. A line feed is the Enter key. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('x-keys', { type: text });
}

/** Presses keys together: `press('Control', 'z')`, `press('Enter')`. */
export async function press(...chord: (NamedKey | (string & {}))[]): Promise<void> {
  await executeServerCommand('x-keys', { chord });
}

/** Undoes the last edit as the agent would. WebKitGTK binds no key to it under automation. */
export async function undo(): Promise<void> {
  if (isWebKit) document.execCommand('undo');
  else await press('Control', 'z');
}

/** Redoes what `undo()` took back. */
export async function redo(): Promise<void> {
  if (isWebKit) document.execCommand('redo');
  else await press('Control', 'Shift', 'Z');
}

/** Lets an input method compose: the text it shows is in the field but not final. Chromium only. */
export async function compose(text: string): Promise<void> {
  await executeServerCommand('x-compose', { text });
}

/** Ends what `compose()` began with a final text. Chromium only. */
export async function commitComposition(text: string): Promise<void> {
  await executeServerCommand('x-compose', { commit: text });
}
