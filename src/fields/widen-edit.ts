import { OPAQUE } from './read-text.js';
import type { TextChange } from './text-field.js';

/**
 * The same edit with a neighbour of the same line taken along, where it only inserts or only deletes: so that it
 * has something to select, something to insert, and is a step of its own in editors that join insertions to the
 * typing before them. Unchanged where there is no neighbour.
 */
export function widenEdit(text: string, { range, inserted }: TextChange): TextChange {
  const { start, end } = range;
  if (start < end && inserted !== '') return { range, inserted };
  const before = /[^\n]$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? OPAQUE;
  if (before !== OPAQUE) return { range: { start: start - before.length, end }, inserted: before + inserted };
  const after = /^[^\n]/u.exec(text.slice(end, end + 2))?.[0] ?? OPAQUE;
  if (after !== OPAQUE) return { range: { start, end: end + after.length }, inserted: inserted + after };
  return { range, inserted };
}
