import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic, Suggestion } from '../../engine/types.js';
import { renderOption } from '../listbox.js';
import type { Stretch } from './diff-words.js';
import { preview, previewText } from './preview.js';

/** A rewrite as one option of the card's list: its changed words within their sentence. */
export function renderRewrite(draft: string, suggestion: Suggestion, index: number, active: boolean): TemplateResult {
  const stretches = preview(draft, suggestion);
  return renderOption(
    { part: 'rewrite', index, active },
    html`
      <span class="title" part="title" dir="auto">${suggestion.title}</span>
      <!-- Struck words are for the eye; the ear gets the sentence as it will read. -->
      <span class="visually-hidden">${previewText(stretches)}</span>
      <span class="preview" part="preview" aria-hidden="true" dir="auto"> ${stretches.map(renderStretch)} </span>
    `,
  );
}

/** True if two readings of a draft found the same thing and offer the same. */
export function sameRewrites(a: Diagnostic | null | undefined, b: Diagnostic | null): boolean {
  const words = (finding: Diagnostic): string =>
    JSON.stringify(finding.suggestions.map(({ title, edits }) => [title, edits.map(({ newText }) => newText)]));
  return !!a && !!b && a.ruleId === b.ruleId && words(a) === words(b);
}

function renderStretch(stretch: Stretch): TemplateResult | string {
  if ('same' in stretch) return stretch.same;
  const { deleted, inserted } = stretch;
  // Spaces at the edges stay outside the coloured boxes.
  const [before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inserted)?.slice(1) ?? [];
  const gap = deleted && /^[\p{L}\p{N}]/u.test(inserted) ? ' ' : nothing;
  return html`${deleted ? html`<del>${deleted}</del>` : nothing}${gap}${before}${
    words ? html`<ins>${words}</ins>` : nothing
  }${after}`;
}
