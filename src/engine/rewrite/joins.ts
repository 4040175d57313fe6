import { parse, type Word } from '../linguist.js';
import type { TextEdit } from '../types.js';

/** A subject with its verb: what begins so is a clause of its own. */
const CLAUSE = /^(?:(?:I|we)\b|it(?:['’]s| was| is| should)\b|there (?:is|was)\b|this is\b)/i;
/** After these stands a noun or a verb, never a clause. */
const WANTS_MORE = /^(?:of|at|in|on|by|for|from|with|to|into|them|him|her|me|us|be|been|is|are|was|were|am)$/;
/** Nouns that a clause may follow: "this time I…". */
const WHEN =
  /^(?:times?|way|moment|case|second|minute|day|week|month|year|morning|afternoon|evening|night|end|today|tonight|tomorrow|yesterday)$/;

/**
 * Whether an edit that begins a clause stands where a clause can begin: not after "on" or "your", and not in the middle of
 * the subject ("the plugin | it was broken").
 */
export function opensWhereItMay(sentence: string, { range, newText }: TextEdit): boolean {
  if (!CLAUSE.test(newText)) return true;
  const words = (parse(sentence.slice(0, range.start)) ?? []).filter(({ normal }) => normal !== '');
  const last = words.at(-1);
  if (last === undefined || !/^\s*$/.test(last.after)) return true;
  if (WANTS_MORE.test(last.normal)) return /^(?:here|now|then|there)$/.test(words.at(-2)?.normal ?? '');
  if (['Determiner', 'Possessive', 'Modal'].some((tag) => last.tags.has(tag))) return /^th(?:at|is)$/.test(last.normal);
  return !isSubject(words);
}

/** Whether words are a noun phrase and nothing else, of which more is said: "Freight", "Sure, the other", "your phone and". */
function isSubject(words: readonly Word[]): boolean {
  const opens = words.findLastIndex(({ after }) => /[^\s]/.test(after)) + 1;
  const phrase = words.slice(opens);
  if (/^(?:and|or)$/.test(phrase.at(-1)?.normal ?? ''))
    return phrase.length > 1 && !phrase.some(({ tags }) => tags.has('Verb'));
  const isPart = ({ tags, normal }: Word): boolean =>
    ['Noun', 'Determiner', 'Adjective', 'Possessive'].some((tag) => tags.has(tag)) &&
    !['Pronoun', 'Date', 'Adverb', 'Conjunction'].some((tag) => tags.has(tag)) &&
    !WHEN.test(normal);
  return phrase.length > 0 && phrase.every(isPart) && phrase.at(-1)?.tags.has('Noun') === true;
}
