import type { TextField } from './text-field.js';
import { isValueElement } from './value-element.js';
import { TextareaField, type TextFieldOptions } from './value-field.js';

/**
 * The adapter for an element that replies are written in: a textarea, or an input of type text or search.
 * Null for anything else, passwords among them. Whether it may be edited at the moment is `editable`.
 */
export function fieldFor(element: Element, options: TextFieldOptions = {}): TextField | null {
  return isValueElement(element) ? new TextareaField(element, options) : null;
}
