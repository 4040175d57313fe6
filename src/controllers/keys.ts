/** What the coach's keys do. */
export type KeyAction = 'next' | 'previous' | 'open' | 'down' | 'up' | 'take' | 'close';

/**
 * A key for each action, as `KeyboardEvent.key` names it, after `Ctrl+`, `Meta+`, `Alt+`, `Shift+` or `Mod+`, which is
 * Ctrl or Cmd. An empty string binds none.
 */
export type KeyBindings = Readonly<Record<KeyAction, string>>;

/** `next` and `previous` go through the findings, `open` opens the nearest card; the others work in an open card. */
export const DEFAULT_KEYS: KeyBindings = {
  next: 'F8',
  previous: 'Shift+F8',
  open: 'Mod+.',
  down: 'ArrowDown',
  up: 'ArrowUp',
  take: 'Enter',
  close: 'Escape',
};

/** The modifiers and the key of a binding: `['Mod', '.']`. A plus may be the key itself. */
export function parseKey(binding: string): readonly string[] {
  return binding.split(/\+(?=.)/);
}

/** True if an event is the key of a binding. */
export function isKey(binding: string, event: KeyboardEvent): boolean {
  const parts = parseKey(binding);
  const key = parts.at(-1) ?? '';
  if (key === '' || event.key.toLowerCase() !== key.toLowerCase()) return false;
  const wants = (modifier: string): boolean => parts.slice(0, -1).includes(modifier);
  // A character may need Shift on one layout and not on another.
  const shift = event.shiftKey === wants('Shift') || (key.length === 1 && !wants('Shift'));
  const control = wants('Mod')
    ? event.ctrlKey || event.metaKey
    : event.ctrlKey === wants('Ctrl') && event.metaKey === wants('Meta');
  return shift && control && event.altKey === wants('Alt');
}
