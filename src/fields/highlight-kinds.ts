import type { Highlight as FieldHighlight } from './text-field.js';

/** How a mark looks; see {@link FieldHighlight}. */
export type HighlightKind = FieldHighlight['kind'];

/** All kinds, each painted over those before it. */
export const HIGHLIGHT_KINDS: readonly HighlightKind[] = ['hint', 'info', 'warning', 'error', 'active'];

/** The name of a kind in the page's registry of highlights, for `::highlight()`. */
export function highlightName(kind: HighlightKind): string {
  return `reply-coach-${kind}`;
}

/** The custom property a host sets, on the field or above it, to colour a kind. */
export function colorProperty(kind: HighlightKind): string {
  return `--reply-coach-${kind}-color`;
}
