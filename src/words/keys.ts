import { msg } from '@lit/localize';
import { parseKey } from '../controllers/keys.js';

const SYMBOLS: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };

/** A binding for the eye: `['Ctrl', '.']`. */
export function shownKey(binding: string): readonly string[] {
  return parseKey(binding).map((part) => {
    if (part === 'Mod') return isMac() ? '⌘' : 'Ctrl';
    if (part === 'Escape') return 'Esc';
    return SYMBOLS[part] ?? part;
  });
}

/** A binding for the ear: screen readers leave out punctuation. */
export function spokenKey(binding: string): string {
  return parseKey(binding).map(spokenPart).join(' ');
}

function spokenPart(part: string): string {
  switch (part) {
    case 'Mod':
      return isMac() ? msg('Command') : msg('Control');
    case 'Ctrl':
      return msg('Control');
    case '.':
      return msg('full stop');
    case ',':
      return msg('comma');
    default:
      return part;
  }
}

function isMac(): boolean {
  return typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
