import type { Diagnostic, Severity } from '../types.js';

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

/** Of findings that overlap, one is shown: the most severe, then the longest, then the one with more to offer. Places (empty ranges) overlap nothing. */
export function resolveOverlaps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const length = ({ range }: Diagnostic): number => range.end - range.start;
  const kept: Diagnostic[] = [];
  const ranked = [...diagnostics].sort(
    (a, b) =>
      RANK[b.severity] - RANK[a.severity] ||
      length(b) - length(a) ||
      b.suggestions.length - a.suggestions.length ||
      a.range.start - b.range.start,
  );
  for (const diagnostic of ranked) {
    const { start, end } = diagnostic.range;
    const taken =
      start < end && kept.some(({ range }) => range.start < range.end && start < range.end && range.start < end);
    if (!taken) kept.push(diagnostic);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
