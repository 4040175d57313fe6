import { fieldFor } from '../fields/field-for.js';
import type { TextField } from '../fields/text-field.js';

type Adapting = HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

const CANDIDATES = 'textarea, input';

/** Says where a field was looked for, for the one warning. */
export function describeSearch(host: HTMLElement, htmlFor: string): string {
  const where = htmlFor ? `an element with id="${htmlFor}"` : `a descendant of <${host.localName}>`;
  return (
    `<${host.localName}> found no text field to coach. It looks for ${where} that is a <textarea> or a text <input>, ` +
    `or for the element given to attach(). It starts working when one appears.`
  );
}

/** The elements that may be the field of a host, likeliest first. Fields of nested coaches are theirs. */
export function* candidates(host: HTMLElement, htmlFor: string): Generator<HTMLElement> {
  if (htmlFor) {
    const root = host.getRootNode();
    const named = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(htmlFor) : null;
    if (named) yield named;
    return;
  }
  for (const element of host.querySelectorAll<HTMLElement>(CANDIDATES)) {
    if (element.closest(host.localName) === host) yield element;
  }
}

/** The first candidate that is a text field; `current` is kept if it is that one. */
export function findField(
  host: Adapting,
  elements: Iterable<HTMLElement>,
  current: TextField | null,
): TextField | null {
  for (const element of elements) {
    if (current?.element === element) return current;
    const field = adapt(element, host);
    if (field) return field;
  }
  return null;
}

/**
 * The adapter for an element, or null. A layer over a child of the host goes into the host's shadow tree, where
 * neither frameworks nor sibling selectors meet it; over other fields it stays beside them, in their stacking order.
 */
export function adapt(element: HTMLElement, host: Adapting): TextField | null {
  return fieldFor(element, element.parentElement === host ? { mount: host.renderRoot } : {});
}
