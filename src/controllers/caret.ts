import type { TextRange } from '../engine/types.js';
import type { TextField } from '../fields/text-field.js';
import { rangeRects } from './anchor.js';

/** Puts the caret before a range. */
export function placeCaret(field: TextField, { start }: TextRange): void {
  selectRange(field, { start, end: start });
}

/** Puts the focus into the field and selects a range. */
export function selectRange(field: TextField, { start, end }: TextRange): void {
  const { element } = field;
  element.focus({ preventScroll: true });
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    element.setSelectionRange(start, end);
  }
}

/** Scrolls the field, and the page if need be, so that a range can be seen. */
export function scrollTo(field: TextField, range: TextRange): void {
  const { element } = field;
  const rect = rangeRects(field, range)[0];
  if (!rect) return;
  const margin = rect.height / 2;
  const box = element.getBoundingClientRect();
  const top = box.top + element.clientTop + margin;
  const bottom = box.top + element.clientTop + element.clientHeight - margin;
  if (rect.top < top) element.scrollTop -= top - rect.top;
  else if (rect.bottom > bottom) element.scrollTop += rect.bottom - bottom;
  element.scrollIntoView({ block: 'nearest' });
}
