import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../engine/types.js';
import { countText } from '../words/counts.js';

/** How long the count must stand before it is spoken, in milliseconds: typing is not talked over. */
const CALM = 1500;

/** The words of the host's polite live region. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #spokenCount = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What the live region says now. */
  get text(): string {
    return this.#text;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
    this.#spokenCount = '';
  }

  /** Says something now: the agent asked for it. */
  say(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** Says how many findings there are once the agent rests, if that is news. */
  count(findings: readonly Diagnostic[]): void {
    clearTimeout(this.#timer);
    const text = countText(findings);
    if (text === this.#spokenCount || (this.#spokenCount === '' && findings.length === 0)) return;
    this.#timer = setTimeout(() => {
      this.#spokenCount = text;
      this.say(text);
    }, CALM);
  }
}
