import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { configurationContext, type Configuration } from '../../context/configuration-context.js';
import { CONFIGURATION, ConfiguredElement } from '../configured-element.js';

/**
 * One configuration for all the coaches inside it: the exchange they answer, and the coach. What a `<reply-coach>`
 * says itself goes first.
 *
 * @slot - Any part of the page with `<reply-coach>` elements, at any depth, in shadow roots too.
 */
export class ReplyCoachProvider extends ConfiguredElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  readonly #provider = new ContextProvider(this, {
    context: configurationContext,
    initialValue: { coach: null, exchange: {} } satisfies Configuration,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!CONFIGURATION.some((name) => changed.has(name))) return;
    const { coach, exchange } = this;
    this.#provider.setValue({ coach, exchange });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-provider': ReplyCoachProvider;
  }
}
