import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../engine/types.js';
import { severityText } from '../../words/severities.js';

/** How the disclosure of a finding's source stands, and what a click on it does. */
export interface SourceState {
  readonly open: boolean;
  readonly active: boolean;
  readonly toggle: () => void;
}

/** What was found and how much it matters, and why; who says so, once asked for. */
export function renderFinding(diagnostic: Diagnostic, source: SourceState): TemplateResult {
  const { severity, message, reason } = diagnostic;
  return html`
    <div class="finding ${severity}" part="finding ${severity}">
      <p class="severity" part="severity"><span class="shape"></span>${severityText(severity)}</p>
      <p class="message" id="message" part="message" dir="auto">${message}</p>
      <p class="reason" part="reason" dir="auto">
        <span id="reason">${reason}</span>
        ${diagnostic.source ? renderDisclosure(source) : nothing}
      </p>
      ${source.open ? renderSource(diagnostic) : nothing}
    </div>
  `;
}

function renderDisclosure({ open, active, toggle }: SourceState): TemplateResult {
  return html`<button
    type="button"
    class="disclosure ${active ? 'active' : ''}"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${toggle}
  >
    ${msg('Source')}
  </button>`;
}

function renderSource({ source, url }: Diagnostic): TemplateResult {
  return html`<p class="reason" part="source" dir="auto">
    ${source} ${url ? html`<a href=${url} target="_blank" rel="noreferrer">${msg('Read more')}</a>` : nothing}
  </p>`;
}
