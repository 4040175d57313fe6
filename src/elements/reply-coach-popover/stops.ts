import { msg, str } from '@lit/localize';
import type { Diagnostic } from '../../engine/types.js';
import type { Choice } from '../../events/choose-event.js';
import { VERBS, verbText } from '../../words/verbs.js';
import { preview, previewText } from './preview.js';

/** What the arrow keys walk through: what can be chosen, and what opens more of the card. */
export type Stop =
  Exclude<Choice, { readonly kind: 'override' }> | { readonly kind: 'ask-reason' } | { readonly kind: 'source' };

/** The stops of a finding's card, in the order of the keys: rewrites, verbs, and what opens more. */
export function stopsOf(diagnostic: Diagnostic | null, blocking: boolean): readonly Stop[] {
  return [
    ...(diagnostic?.suggestions ?? []).map((_, index): Stop => ({ kind: 'suggestion', index })),
    ...VERBS.map((verb): Stop => ({ kind: 'dismiss', verb })),
    ...(blocking ? [{ kind: 'ask-reason' } as const] : []),
    ...(diagnostic?.source ? [{ kind: 'source' } as const] : []),
  ];
}

/** A stop in words, for a live region; the source itself once it is open. */
export function stopText(stop: Stop, draft: string, diagnostic: Diagnostic, sourceOpen: boolean): string {
  switch (stop.kind) {
    case 'suggestion':
      return rewriteText(stop.index, draft, diagnostic);
    case 'dismiss':
      return verbText(stop.verb);
    case 'ask-reason':
      return msg('Send anyway…');
    case 'source':
      return sourceOpen ? (diagnostic.source ?? '') : msg('Source');
  }
}

function rewriteText(index: number, draft: string, { suggestions }: Diagnostic): string {
  const suggestion = suggestions[index];
  if (!suggestion) return '';
  const text = `${suggestion.title}. ${previewText(preview(draft, suggestion))}`;
  return msg(str`Rewrite ${index + 1} of ${suggestions.length}: ${text}`);
}
