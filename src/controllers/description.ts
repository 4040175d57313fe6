/**
 * Describes a field to assistive technology, in an attribute because ids do not reach across shadow roots. A
 * description of the host's own stays. Returns how to put the field back as it was.
 */
export function describe(element: HTMLElement, description: string): () => void {
  if (element.hasAttribute('aria-description')) return () => undefined;
  element.setAttribute('aria-description', description);
  return () => {
    if (element.getAttribute('aria-description') === description) element.removeAttribute('aria-description');
  };
}
