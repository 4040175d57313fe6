import type { Guard } from '../lexicon/types.js';
import type { Word } from '../linguist.js';
import { isClauseEnd } from '../pattern/clauses.js';
import type { Span } from '../pattern/match.js';

/** True when a guard, found at some places of the sentence, spares the match. */
export function spares(where: Guard['where'], places: readonly Span[], words: readonly Word[], match: Span): boolean {
  return places.some((found) => {
    switch (where) {
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
        return found.first <= match.first && found.end <= match.end && !clauseEnds(words, found.end - 1, match.first);
    }
  });
}

/** Whether a clause ends after one of the words from `first` to before `end`. */
function clauseEnds(words: readonly Word[], first: number, end: number): boolean {
  for (let index = Math.max(first, 0); index < end; index++) if (isClauseEnd(words, index)) return true;
  return false;
}
