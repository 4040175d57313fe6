import { flatParent } from './flat-tree.js';

/** Whether an element is the outermost one of an editable part of the page, or will be once it is in the page. */
export function isEditingHost(element: Element): element is HTMLElement {
  if (!('isContentEditable' in element) || !isEditable(element as HTMLElement)) return false;
  const parent = flatParent(element);
  return !parent || !('isContentEditable' in parent) || !(parent as HTMLElement).isContentEditable;
}

/** Whether the agent may write in an editing host: some editors say it by ARIA alone. */
export function isWritable(host: HTMLElement): boolean {
  return (
    host.isConnected &&
    isEditable(host) &&
    host.ariaReadOnly !== 'true' &&
    host.ariaDisabled !== 'true' &&
    !isInert(host)
  );
}

function isEditable(element: HTMLElement): boolean {
  // Outside of the page the property is always false.
  return element.isConnected ? element.isContentEditable : /^(?:|true|plaintext-only)$/i.test(attribute(element));
}

function attribute(element: HTMLElement): string {
  return element.getAttribute('contenteditable') ?? 'false';
}

function isInert(host: HTMLElement): boolean {
  return host.closest('[inert]') !== null;
}
