import type { Diagnostic, Severity, TextRange } from '../types.js';
import { isLearned } from '../observe/judge.js';
import type { PlacedObservation } from './place.js';

interface Found {
  readonly range: TextRange;
  readonly suggestions: readonly unknown[];
}

/** The longest first, then the one with more to offer. */
const byWorth = (a: Found, b: Found): number =>
  b.range.end - b.range.start - (a.range.end - a.range.start) || b.suggestions.length - a.suggestions.length;

/** Of what one rule finds in one clause ("unfortunately, we can't…"), the longest speaks for all. */
export function onePerClause(hits: readonly PlacedObservation[]): PlacedObservation[] {
  const kept: PlacedObservation[] = [];
  for (const hit of [...hits].sort(byWorth)) {
    const same = kept.some(
      ({ subject, clause }) =>
        subject.id === hit.subject.id && clause.start < hit.clause.end && hit.clause.start < clause.end,
    );
    if (!same) kept.push(hit);
  }
  return kept;
}

/** A frame knows what it found better than the weights do: where both found something, each its own rule, the frame's stays. */
export const framesFirst = (hits: readonly PlacedObservation[]): PlacedObservation[] =>
  hits.filter(
    (hit) =>
      !isLearned(hit) ||
      !hits.some(
        ({ range, ...other }) => !isLearned(other) && range.start < hit.range.end && hit.range.start < range.end,
      ),
  );

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };

/** Of findings that overlap, one is shown: the most severe, then the longest, then the one with more to offer. Places (empty ranges) overlap nothing. */
export function resolveOverlaps(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const kept: Diagnostic[] = [];
  const ranked = [...diagnostics].sort(
    (a, b) => RANK[b.severity] - RANK[a.severity] || byWorth(a, b) || a.range.start - b.range.start,
  );
  for (const diagnostic of ranked) {
    const { start, end } = diagnostic.range;
    const taken =
      start < end && kept.some(({ range }) => range.start < range.end && start < range.end && range.start < end);
    if (!taken) kept.push(diagnostic);
  }
  return kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
