/** The window whose constructors and registries belong to an element: frames have their own. */
export function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? globalThis.window;
}
