const DESCRIPTION =
  'Your reply is coached as you type. F8 goes to the next finding, Control and full stop opens its suggestions.';

/**
 * Describes a field to assistive technology, in an attribute because ids do not reach across shadow roots. A
 * description of the host's own stays. Returns how to put the field back as it was.
 */
export function describe(element: HTMLElement): () => void {
  if (element.hasAttribute('aria-description')) return () => undefined;
  element.setAttribute('aria-description', DESCRIPTION);
  return () => {
    if (element.getAttribute('aria-description') === DESCRIPTION) element.removeAttribute('aria-description');
  };
}
