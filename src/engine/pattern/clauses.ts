import type { Word } from '../linguist.js';

/** Punctuation after the word that separates clauses; a comma only before a new subject or conjunction. */
export function isClauseEnd(words: readonly Word[], index: number): boolean {
  const after = words[index]?.after ?? '';
  if (/[;:—–.!?]|\s-+\s/.test(after)) return true;
  if (index === 0 || !after.includes(',')) return false; // "Unfortunately, …" is no clause of its own
  const next = words[index + 1];
  return (
    next === undefined ||
    next.tags.has('Conjunction') ||
    next.tags.has('Pronoun') ||
    next.tags.has('Determiner') ||
    next.tags.has('Noun')
  );
}
