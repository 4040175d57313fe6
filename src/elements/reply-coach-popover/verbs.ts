import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { verbText } from '../../words/verbs.js';
import type { Stop } from './stops.js';

/** The ways to wave a finding away, or to send the reply all the same. */
export function renderVerbs(stops: readonly Stop[], active: number, choose: (stop: Stop) => void): TemplateResult {
  return html`
    <div class="verbs" part="verbs">
      ${stops.map((stop, index) => renderVerb(stop, index === active, () => choose(stop)))}
    </div>
  `;
}

function renderVerb(stop: Stop, active: boolean, choose: () => void): TemplateResult | typeof nothing {
  if (stop.kind !== 'dismiss' && stop.kind !== 'ask-reason') return nothing;
  return html`
    <button type="button" part="verb" class=${active ? 'active' : ''} @click=${choose}>
      ${stop.kind === 'dismiss' ? verbText(stop.verb) : msg('Send anyway…')}
    </button>
  `;
}
