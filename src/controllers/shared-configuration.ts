import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { configurationContext, type Configuration } from '../context/configuration-context.js';

/** What the provider above its host says, for as long as the host is in the page. */
export class SharedConfiguration implements ReactiveController {
  #value: Configuration | null = null;

  /**
   * @param changed is called with what the provider says now, and with what it said before, if anything
   */
  constructor(host: ReactiveElement, changed: (now: Configuration, before: Configuration | null) => void) {
    host.addController(this);
    new ContextConsumer(host, {
      context: configurationContext,
      subscribe: true,
      callback: (configuration) => {
        const before = this.#value;
        this.#value = configuration;
        changed(configuration, before);
      },
    });
  }

  /** Null without a provider. */
  get value(): Configuration | null {
    return this.#value;
  }

  hostDisconnected(): void {
    this.#value = null; // where the host goes, nobody may say anything else
  }
}
