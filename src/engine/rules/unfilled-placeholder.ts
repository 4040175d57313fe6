import type { TextRange } from '../types.js';

/** Shapes of a gap that was to be filled in. A link, a footnote [1], a checkbox [x] or Markdown is none. */
const GAP =
  /\{\{[^{}\n]*\}\}|\{[\p{L}][\p{L}\p{N} _.-]{0,40}\}|\[[\p{Lu}][\p{Lu}\p{N} _-]{1,40}\](?!\()|\[(?:insert|your|customer|agent|enter|fill|add)\b[^\]\n]{0,40}\]|<(?:insert|your|customer|enter)\b[^>\n]{0,40}>|\b[Xx]{3,}\b|\bTBD\b|_{4,}/gu;

/** The gaps left in a draft, less the template tags that the host declares it will fill. */
export function unfilledPlaceholders(draft: string, filledByHost: readonly string[]): TextRange[] {
  return [...draft.matchAll(GAP)]
    .filter(({ 0: gap, index }) => !filledByHost.includes(gap) && !isCode(draft, index))
    .map(({ 0: gap, index }) => ({ start: index, end: index + gap.length }));
}

/** Inside `code`, a gap is part of an example. */
function isCode(draft: string, index: number): boolean {
  const line = draft.slice(draft.lastIndexOf('\n', index) + 1, index);
  return (line.match(/`/g)?.length ?? 0) % 2 === 1 || /^\s*>/.test(line);
}
