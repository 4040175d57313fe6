/** The element that an element is laid out in: through slots and shadow hosts. */
export function flatParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (!parent) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element;
  return parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** All elements that an element is laid out in, nearest first. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let ancestor = flatParent(element); ancestor; ancestor = flatParent(ancestor)) yield ancestor;
}

/** The focused element, looked for through open shadow roots, or null. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The tree of an element: a document or a shadow root; null while it is in neither. */
export function treeOf(node: Node): Document | ShadowRoot | null {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as Document | ShadowRoot) : null;
}
