import type { Match, Parsed, Pattern } from '../linguist.js';
import type { Guard } from '../lexicon/types.js';

/** A guard with its patterns compiled. */
export interface ReadyGuard {
  readonly where: Guard['where'];
  readonly patterns: readonly Pattern[];
}

/** True when the guard spares the match. */
export function spares(guard: ReadyGuard, parsed: Parsed, match: Match): boolean {
  return guard.patterns.some((pattern) =>
    parsed.match(pattern).some((found) => {
      switch (guard.where) {
        case 'anywhere':
          return true;
        case 'around':
          return found.first < match.end && found.end > match.first;
        case 'after':
          return found.first >= match.end;
        case 'before':
          return found.end <= match.first;
        case 'clause':
          // It governs the match when it opens before it and no clause ends between the two.
          return found.first <= match.first && found.end <= match.end && !clauseEnds(parsed, found.end - 1, match.first);
      }
    }),
  );
}

/** Whether a clause ends after one of the words from `first` to before `end`. */
export function clauseEnds(parsed: Parsed, first: number, end: number): boolean {
  return parsed.words.slice(Math.max(first, 0), end).some((_, i) => isClauseEnd(parsed, Math.max(first, 0) + i));
}

/** Punctuation after the word that separates clauses; a comma only before a new subject or conjunction. */
export function isClauseEnd({ words }: Parsed, index: number): boolean {
  const after = words[index]?.after ?? '';
  if (/[;:—–.!?]|\s-+\s/.test(after)) return true;
  if (!after.includes(',')) return false;
  const next = words[index + 1];
  return next === undefined || next.tags.has('Conjunction') || next.tags.has('Pronoun') || next.tags.has('Determiner') || next.tags.has('Noun');
}
