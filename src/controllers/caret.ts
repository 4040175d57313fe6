import type { TextField } from '../fields/text-field.js';
import type { TextRange } from '../engine/types.js';

/** Puts the caret before a range and scrolls the field so that the range can be seen. */
export function placeCaret(field: TextField, range: TextRange): void {
  const { element } = field;
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.setSelectionRange(range.start, range.start);
  }
  const rect = field.rects(range)[0];
  if (!rect) return;
  const box = element.getBoundingClientRect();
  const top = box.top + element.clientTop;
  const bottom = top + element.clientHeight;
  if (rect.top < top) element.scrollTop -= top - rect.top;
  else if (rect.bottom > bottom) element.scrollTop += rect.bottom - bottom;
  element.scrollIntoView({ block: 'nearest' });
}
