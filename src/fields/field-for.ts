import { ContentEditableField } from './contenteditable-field.js';
import { isEditingHost } from './editing-host.js';
import type { TextField } from './text-field.js';
import { isSecret, isValueElement } from './value-element.js';
import { TextareaField, type TextFieldOptions } from './value-field.js';

/**
 * Whether replies can be written in an element: a textarea, an input of type text or search, or the outermost element
 * of an editable part of the page. What takes passwords, codes or card data is none.
 */
export function isField(element: Element): boolean {
  return isValueElement(element) ? !isSecret(element) : isEditingHost(element);
}

/** The adapter for a field, see {@link isField}, or null. Whether it may be edited at the moment is `editable`. */
export function fieldFor(element: Element, options: TextFieldOptions = {}): TextField | null {
  if (isValueElement(element)) return new TextareaField(element, options);
  return isEditingHost(element) ? new ContentEditableField(element) : null;
}
