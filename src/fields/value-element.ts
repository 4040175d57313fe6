import { viewOf } from './view.js';

/** A form control whose text is its `value`. */
export type ValueElement = HTMLTextAreaElement | HTMLInputElement;

/** Single-line types that people write in; all others hold data, not prose. An absent type is `text`. */
const WRITABLE_TYPES = new Set(['text', 'search']);

/** What browsers fill in for people and no tool has any business reading. */
const SECRETS = /(?:^|\s)(?:cc-\S+|username|webauthn|current-password|new-password|one-time-code)(?:\s|$)/i;

/** Whether an element is a control that a reply can be written in. Works across frames. */
export function isValueElement(element: Element): element is ValueElement {
  if (element.localName === 'textarea') return 'value' in element;
  return element.localName === 'input' && WRITABLE_TYPES.has((element as HTMLInputElement).type);
}

/** Whether a control takes passwords, codes or card data: by type, by autocomplete, or by masking its text. */
export function isSecret(element: ValueElement): boolean {
  if (!isValueElement(element) || SECRETS.test(element.getAttribute('autocomplete') ?? '')) return true;
  const masking = viewOf(element).getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return masking !== '' && masking !== 'none';
}
