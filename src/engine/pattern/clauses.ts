import type { Word } from '../linguist.js';

/** Punctuation after the word that separates clauses; a comma only before a new subject or conjunction. */
export function isClauseEnd(words: readonly Word[], index: number): boolean {
  const after = withoutAbbreviation(words[index]);
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

/** What stands after a word, less the full stop that belongs to "Mr." and "approx.". */
const withoutAbbreviation = (word: Word | undefined): string =>
  word?.tags.has('Abbreviation') === true ? word.after.replace(/^\./, '') : (word?.after ?? '');
