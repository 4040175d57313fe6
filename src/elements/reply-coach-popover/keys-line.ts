import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { KeyBindings } from '../../controllers/keys.js';
import { shownKey } from '../../words/keys.js';

/** Tells of the keys that drive the card, or of the one that makes them do so. For the eye: the field's description says it too. */
export function renderKeys({ down, up, take, open, close }: KeyBindings, driven: boolean): TemplateResult {
  const keys = driven
    ? html`${key(up)}${key(down)}${msg('choose')} · ${key(take)}${msg('take')}`
    : html`${key(open)}${msg('use the keys')}`;
  return html`<p class="keys" part="keys" aria-hidden="true">${keys} · ${key(close)}${msg('close')}</p>`;
}

function key(binding: string): readonly TemplateResult[] {
  return shownKey(binding).map((part) => html`<kbd>${part}</kbd> `);
}
