import type { LitElement } from 'lit';
import type { Choice } from '../../events/choose-event.js';
import { scrollToActive } from '../listbox.js';
import type { Stop } from './stops.js';

/** Where the keys have come to in a card, and how far it is unfolded. */
export class Choices {
  readonly #host: LitElement;
  readonly #stops: () => readonly Stop[];
  readonly #take: (choice: Choice) => void;
  #active = 0;
  #sourceOpen = false;
  #asking = false;

  /**
   * @param stops what the keys can come to now
   * @param take is called with what was chosen
   */
  constructor(host: LitElement, stops: () => readonly Stop[], take: (choice: Choice) => void) {
    this.#host = host;
    this.#stops = stops;
    this.#take = take;
  }

  /** The index of the stop that the keys have come to. */
  get active(): number {
    return this.#active;
  }

  /** The stop that the keys have come to. */
  get stop(): Stop | undefined {
    return this.#stops()[this.#active];
  }

  /** Whether the source is shown. */
  get sourceOpen(): boolean {
    return this.#sourceOpen;
  }

  /** Whether the card asks why the reply shall be sent as it is. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Back to the first stop, everything folded. */
  reset(): void {
    this.#active = 0;
    this.#sourceOpen = false;
    this.#asking = false;
    this.#host.requestUpdate();
  }

  /** Walks among the first so many stops, or all, around the end. */
  walk(step: number, length = this.#stops().length): void {
    if (length === 0) return;
    this.#active = (this.#active + step + length) % length;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => scrollToActive(this.#host.renderRoot));
  }

  /** Does what a stop stands for. */
  do(stop: Stop): void {
    if (stop.kind === 'source') this.#toggleSource();
    else if (stop.kind === 'ask-reason') void this.#askReason();
    else this.#take(stop);
  }

  #toggleSource(): void {
    this.#sourceOpen = !this.#sourceOpen;
    this.#host.requestUpdate();
  }

  /** The focus goes into the card because the agent asked to write there. */
  async #askReason(): Promise<void> {
    this.#asking = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('input')?.focus();
  }
}
