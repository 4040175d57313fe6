import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../engine/types.js';

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

/** How many findings there are, in words. */
export function countText(findings: readonly Diagnostic[]): string {
  const problems = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const notes = findings.length - problems;
  const parts = [plural(problems, 'problem'), plural(notes, 'note')].filter((part) => part !== '');
  return parts.length > 0 ? `${parts.join(' and ')} in your reply.` : 'Nothing to mend in your reply.';
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
