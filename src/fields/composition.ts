/** Knows whether an input method composes in an element: nothing may edit its text then. */
export class Composition {
  readonly #stop = new AbortController();
  #active = false;

  constructor(element: HTMLElement) {
    const { signal } = this.#stop;
    element.addEventListener('compositionstart', () => (this.#active = true), { signal });
    // Leaving the field ends a composition without an event in some browsers.
    for (const type of ['compositionend', 'blur']) {
      element.addEventListener(type, () => (this.#active = false), { signal });
    }
  }

  /** True between compositionstart and compositionend. */
  get active(): boolean {
    return this.#active;
  }

  dispose(): void {
    this.#stop.abort();
    this.#active = false;
  }
}
