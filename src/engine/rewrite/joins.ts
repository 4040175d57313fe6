import { parse, type Word } from '../linguist.js';
import type { TextEdit } from '../types.js';

/** A subject with its verb: what begins so is a clause of its own. */
const CLAUSE = /^(?:(?:I|we)\b|it(?:['’]s| was| is| should)\b|there (?:is|was)\b|this is\b)/i;
/** No clause stands after these… */
const WANTS_MORE = /^(?:of|at|in|on|by|for|from|with|to|into|about|under|over|without|through|be|been|are|were|am)$/;
/** …nor after these, but for who is told something: "I told her we…". */
const OBJECT = /^(?:them|him|her|me|us)$/;
const TELLS = /^(?:tell|tells|told|show|shows|showed|assure|assured|promise|promised|remind|reminded)$/;
/** Who makes sure of something says more than what "I" expect of it. */
const ENSURES = /^(?:ensure|sure|certain)$/;
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
  const [before, last] = [words.at(-2), words.at(-1)];
  if (last === undefined || !/^\s*$/.test(last.after)) return true;
  const isOwn = /^I\b/.test(newText);
  if (OBJECT.test(last.normal)) return !isOwn && TELLS.test(before?.normal ?? '');
  if (isOwn && (last.tags.has('Verb') || [last, before].some((word) => ENSURES.test(word?.normal ?? '')))) return false;
  // "from now on" ends in none
  if (WANTS_MORE.test(last.normal)) return /^(?:here|now|then)$/.test(before?.normal ?? '');
  if (['Determiner', 'Possessive', 'Modal'].some((tag) => last.tags.has(tag))) return /^th(?:at|is)$/.test(last.normal);
  return !isSubject(words);
}

/** Whether the words of the last clause are a noun phrase of which more is said: "Freight", "Sure, the other", "your phone and". */
function isSubject(words: readonly Word[]): boolean {
  const opens = words.findLastIndex(({ after }) => /[^\s]/.test(after)) + 1;
  const phrase = words.slice(opens).filter(({ normal }, i, all) => i < all.length - 1 || !/^(?:and|or)$/.test(normal));
  return phrase.length > 0 && phrase.every(isPart) && phrase.at(-1)?.tags.has('Noun') === true;
}

/** Whether a word can be part of a subject; a name, an exclamation and a time open what is said. */
const isPart = ({ tags, normal }: Word): boolean =>
  ['Noun', 'Determiner', 'Adjective', 'Possessive'].some((tag) => tags.has(tag)) &&
  !['Pronoun', 'Date', 'Adverb', 'Conjunction', 'Person', 'Expression'].some((tag) => tags.has(tag)) &&
  !WHEN.test(normal);
