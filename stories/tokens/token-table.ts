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
        overflow-x: auto;
        color: CanvasText;
        font: 400 0.875rem/1.5 system-ui;
      }
      table {
        border-collapse: collapse;
      }
      caption {
        padding-block: 1rem 0.25rem;
        font-weight: 600;
        text-align: start;
      }
      th,
      td {
        padding: 0.375rem 1rem 0.375rem 0;
        border-block-start: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }
      code {
        font-size: 0.8125rem;
        overflow-wrap: anywhere;
      }
      .swatch {
        display: block;
        inline-size: 2.5rem;
        block-size: 1.5rem;
        border: 1px solid color-mix(in srgb, CanvasText 35%, Canvas);
        border-radius: 0.25rem;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const all = readTokens();
    return html`
      ${renderTable('The five that carry the meaning', all.slice(0, SEMANTIC))}
      ${renderTable('Those that follow from them, unless they are set', all.slice(SEMANTIC))}
    `;
  }
}

function renderTable(caption: string, rows: readonly Token[]): TemplateResult {
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Now</th>
          <th scope="col">Token</th>
          <th scope="col">What for</th>
          <th scope="col">Default</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, description, fallback, inner }) => html`
            <tr>
              <td>
                ${isColor(fallback) ? html`<span class="swatch" style="background: var(${inner})"></span>` : nothing}
              </td>
              <th scope="row"><code>${name}</code></th>
              <td>${description}</td>
              <td><code>${fallback}</code></td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function isColor(value: string): boolean {
  return /^(light-dark|color-mix)/.test(value);
}

if (!customElements.get('token-table')) customElements.define('token-table', TokenTable);
