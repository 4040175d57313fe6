/** Writes an element's own style, and only what differs from what it wrote before. */
export class StyleWriter {
  readonly element: HTMLElement;
  readonly #written = new Map<string, string>();

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** What was last written for a property; empty for nothing. */
  get(property: string): string {
    return this.#written.get(property) ?? '';
  }

  /** Sets a property; an empty value removes it. */
  set(property: string, value: string): void {
    if (this.get(property) === value) return;
    this.#written.set(property, value);
    if (value === '') this.element.style.removeProperty(property);
    else this.element.style.setProperty(property, value);
  }

  /** Takes properties over from a computed style. */
  copy(style: CSSStyleDeclaration, properties: Iterable<string>): void {
    for (const property of properties) this.set(property, style.getPropertyValue(property));
  }
}
