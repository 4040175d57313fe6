import { fieldFor, isField } from '../fields/field-for.js';
import type { TextField } from '../fields/text-field.js';

type Adapting = HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Where a reply is likeliest written first; a single-line input beside it is the subject, or a search. */
const CANDIDATES = ['textarea, [contenteditable]', 'input'];

/** Says where a field was looked for, for the one warning. */
export function describeSearch(host: HTMLElement, htmlFor: string): string {
  const where = htmlFor ? `an element with id="${htmlFor}"` : `a descendant of <${host.localName}>`;
  return (
    `<${host.localName}> found no text field to coach. It looks for ${where} that is a <textarea>, a text <input> or ` +
    `a contenteditable, or for what is given to attach(). It starts working when one appears.`
  );
}

/** The element with that id in the tree of an element, or null. */
export function byId(element: Element, id: string): HTMLElement | null {
  const root = element.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
}

/**
 * The elements of a part of the page that may be the field of a coach, likeliest first, those in open shadow roots
 * last. Fields of nested coaches are theirs.
 * @param coach the name of the coach's element
 */
export function* candidates(root: HTMLElement | ShadowRoot, coach: string): Generator<HTMLElement> {
  if ('localName' in root && root.localName !== coach) yield root;
  for (const selector of CANDIDATES) yield* own(root, selector, coach);
  for (const { shadowRoot } of customElementsIn(root, coach)) if (shadowRoot) yield* candidates(shadowRoot, coach);
}

/** The custom elements of a part of the page, itself included, which may have a field in an open shadow root. */
export function* customElementsIn(root: HTMLElement | ShadowRoot, coach: string): Generator<HTMLElement> {
  const elements = 'localName' in root ? [root, ...own(root, '*', coach)] : own(root, '*', coach);
  for (const element of elements) {
    if (element.localName.includes('-') && !element.localName.startsWith(coach)) yield element;
  }
}

function* own(root: HTMLElement | ShadowRoot, selector: string, coach: string): Generator<HTMLElement> {
  const owner = 'closest' in root ? root.closest(coach) : null;
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (element.closest(coach) === owner) yield element;
  }
}

/** The field among candidates: the first that is drawn, or else the first; `current` is kept as long as it is drawn. */
export function findField(
  host: Adapting,
  elements: Iterable<HTMLElement>,
  current: TextField | null,
): TextField | null {
  let found: HTMLElement | null = null;
  for (const element of elements) {
    if (!isField(element)) continue;
    found ??= element;
    // Editors keep the textarea whose place they took, hidden.
    if (!element.checkVisibility()) continue;
    found = element;
    break;
  }
  if (!found) return null;
  return current?.element === found ? current : adapt(found, host);
}

/**
 * The adapter for an element, or null. A layer over a child of the host goes into the host's shadow tree, where
 * neither frameworks nor sibling selectors meet it; over other fields it stays beside them, in their stacking order.
 */
function adapt(element: HTMLElement, host: Adapting): TextField | null {
  return fieldFor(element, element.parentElement === host ? { mount: host.renderRoot } : {});
}
