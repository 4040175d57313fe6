/** Callbacks, told in the order of subscription. A function that subscribes twice is told twice. */
export class Listeners<Told extends readonly unknown[]> {
  readonly #entries = new Set<(...told: Told) => void>();

  get size(): number {
    return this.#entries.size;
  }

  /** Returns the unsubscribe function. */
  add(listener: (...told: Told) => void): () => void {
    const entry = (...told: Told): void => listener(...told);
    this.#entries.add(entry);
    return () => this.#entries.delete(entry);
  }

  /** Calls everyone who is subscribed now, whoever comes or goes meanwhile. */
  tell(...told: Told): void {
    for (const entry of [...this.#entries]) entry(...told);
  }

  clear(): void {
    this.#entries.clear();
  }
}
