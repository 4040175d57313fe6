import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { tokens } from '../../src/styles/tokens.js';
import { readTokens, SEMANTIC, type Token } from './read-tokens.js';

/** The design tokens with their present values: it wears them as the elements do, so themes and schemes show. */
export class TokenTable extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        container-type: inline-size;
        color: CanvasText;
        font: 400 0.875rem/1.5 system-ui;
      }
      h2 {
        margin: 1.25rem 0 0.5rem;
        font-size: 1rem;
        font-weight: 600;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 2.5rem minmax(17rem, 1fr) minmax(0, 1fr) minmax(0, 2fr);
        gap: 0 1rem;
        align-items: baseline;
        padding-block: 0.5rem;
        border-block-start: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
      }
      /* In a side panel, one below the other. */
      @container (max-width: 50rem) {
        li {
          grid-template-columns: 2.5rem minmax(0, 1fr);
        }
        li > :not(.swatch) {
          grid-column: 2;
        }
      }
      code {
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
      }
      .default {
        color: color-mix(in srgb, CanvasText 75%, Canvas);
      }
      .swatch {
        grid-column: 1;
        align-self: start;
        block-size: 1.25rem;
        border: 1px solid color-mix(in srgb, CanvasText 35%, Canvas);
        border-radius: 0.25rem;
        forced-color-adjust: none;
      }
      .name {
        grid-column: 2;
        font-weight: 600;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const all = readTokens();
    return html`
      ${renderTokens('The five that carry the meaning', all.slice(0, SEMANTIC))}
      ${renderTokens('Those that follow from them, unless they are set', all.slice(SEMANTIC))}
    `;
  }
}

function renderTokens(title: string, list: readonly Token[]): TemplateResult {
  return html`
    <h2>${title}</h2>
    <ul>
      ${list.map(
        ({ name, description, fallback, inner }) => html`
          <li>
            ${isColor(fallback) ? html`<span class="swatch" style="background: var(${inner})"></span>` : nothing}
            <code class="name">${name}</code>
            <span>${description}</span>
            <code class="default">${fallback}</code>
          </li>
        `,
      )}
    </ul>
  `;
}

function isColor(value: string): boolean {
  return /^(light-dark|color-mix)/.test(value);
}

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
