import { parse, type Word } from '../linguist.js';
import type { TextEdit, TextRange } from '../types.js';
import { applyEdits } from './faithful.js';
import { asIn } from './template.js';

/** What opens a condition, on which the rest depends. */
const CONDITION = /^\W*(?:if|unless|until|once(?! and for all)|whenever)\b/i;

/** So many words may go along with those that were marked: more of them say something of their own. */
const ALONG = 5;

/** The edit that leaves out a scope of a sentence around its marked words; null where the rest needs it or it says more than they. */
export function leaveOut(sentence: string, scope: TextRange, marked: TextRange): TextEdit | null {
  const before = sentence.slice(0, scope.start);
  const rest = sentence.slice(scope.end);
  // What follows a colon is what the sentence, or the clause before it, is about.
  const tied = /:\s*$/.test(before) || (before !== '' && /^\s*:/.test(rest));
  if (tied || CONDITION.test(sentence.slice(scope.start)) || saysMore(sentence, scope, marked)) return null;
  const edit = deletion(sentence, scope);
  return isWhole(applyEdits(sentence, [edit]), sentence) ? edit : null;
}

function saysMore(sentence: string, scope: TextRange, marked: TextRange): boolean {
  const along = `${sentence.slice(scope.start, marked.start)} ${sentence.slice(marked.end, scope.end)}`;
  return (along.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).length > ALONG;
}

/** Words that open no sentence of their own, or end none. */
const SUBORDINATE =
  /^\W*(?:i (?:think|guess|suppose|believe|gather),|if|when|whenever|as|because|since|although|though|while|or|than|like|yet|hence|therefore|what|who|which|whose|to|of|for|about)\b/i;
/** A name or two words that nothing is said about: "Friend, but I'll look at it tonight." */
const ADRIFT = /^\W*[\p{L}'’.-]+(?: [\p{L}'’.-]+)?, (?:and|but|so|or|not)\b/u;
/** What would have been, without its condition. */
const WITHOUT_CONDITION = /\bwould(?:n['’]t)?(?: have|['’]ve)\b/i;
const DANGLING =
  /(?:\b(?:and|but|or|so|because|(?<!\b(?:done|do|like|about|on|in|after|of|for|with|at|to) )that|if|than|the|a|an|to|of|for|with|is|are|was|were|your|we|i)|(?:[,;:]|\b(?:and|but|or|so|that|if|than|as|when)) you)\W*$/i;

/** Fewer words are a remainder, no sentence. */
const SHORTEST = 3;

/** What asks back, and has nothing left to ask about: "aren't you." */
const ASKS_BACK =
  /^\W*(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should)(?:n['’]t)? \p{L}+\W*$/iu;

/** Words that open a clause which needs another one beside it. */
const OPENS_CLAUSE = /^(?:before|after|when|that|which|who|where|if|because|until|while|as|since|than)$/;

/** Whether what a deletion leaves of a sentence can stand as one; nothing at all can. */
function isWhole(left: string, sentence: string): boolean {
  if (left.trim() === '') return true;
  const words = (parse(left) ?? []).filter(({ normal }) => normal !== '');
  if (words.length < SHORTEST || ASKS_BACK.test(left) || (left.split('"').length - 1) % 2 === 1) return false;
  const isFinite = ({ tags }: Word): boolean => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Participle');
  const verb = words.findIndex(isFinite);
  // "the part before you stopped reading" has a verb, but none of its own
  const opens = words.findIndex(({ normal }, i) => i > 0 && OPENS_CLAUSE.test(normal));
  const hasOwnVerb = verb >= 0 && (opens < 0 || verb < opens);
  // "When it is out, it will work for good" can do without the end of its main clause
  const comma = words.findIndex(({ after }) => after.includes(','));
  const keepsMain = SUBORDINATE.test(sentence) && comma >= 0 && words.slice(comma + 1).some(isFinite);
  const fragments = [ADRIFT, WITHOUT_CONDITION, DANGLING];
  return keepsMain
    ? !fragments.some((fragment) => fragment.test(left))
    : hasOwnVerb && ![SUBORDINATE, ...fragments].some((fragment) => fragment.test(left));
}

/** Words that tie a last clause to the one before it. */
const TIE = /[,;:–—-]*\s*(?:\b(?:and|but|so|or|because|as|since|which)\s+)?$/i;
/** What is left hanging at the start when the words before it go. */
const HANGING = /^[\s,;:…–—-]*(?:(?:and|but|so|because)\b,?\s+)?/i;

/** What opens a question. */
const QUESTIONS =
  /^\W*(?:wh\w+|how|do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|might|any)\b/i;

/** Drops words together with the comma, space and conjunction that belonged to them, and mends the capital after them. */
function deletion(sentence: string, { start, end }: TextRange): TextEdit {
  const before = sentence.slice(0, start);
  const rest = sentence.slice(end);
  if (before.trim() === '' && rest !== '') {
    const dropped = HANGING.exec(rest)?.[0].length ?? 0;
    if (/^[.!?…]*$/.test(rest.slice(dropped))) return { range: { start: 0, end: sentence.length }, newText: '' };
    const first = rest.charAt(dropped);
    return { range: { start, end: end + dropped + first.length }, newText: asIn(sentence, start, first) };
  }
  if (/^\s*(?:[;:.!?…–—]|$)/.test(rest)) {
    // What was asked goes: a statement stays.
    const mark = QUESTIONS.test(before) ? 0 : (/^\?+/.exec(rest)?.[0].length ?? 0);
    const from = start - (TIE.exec(before)?.[0].length ?? 0);
    return { range: { start: from, end: end + mark }, newText: mark > 0 ? '.' : '' };
  }
  // "and, between us, it broke"
  const parenthesis = /(?<=\b(?:and|but|so|or)),\s+$/.exec(before);
  if (rest.startsWith(',') && (parenthesis !== null || !/[,;:—–]\s*$/.test(before)))
    return {
      range: { start: parenthesis?.index ?? before.trimEnd().length, end: end + (parenthesis ? 1 : 0) },
      newText: '',
    };
  const pause = /^,?\s*/.exec(rest)?.[0].length ?? 0;
  // "Your radiators, to be honest, are warm": both commas were the insertion's
  if (rest.startsWith(',') && /,\s*$/.test(before) && opensWithVerb(rest.slice(pause)))
    return { range: { start: before.trimEnd().length - 1, end: end + 1 }, newText: '' };
  return { range: { start, end: end + pause }, newText: '' };
}

/** Whether a verb with a subject before it comes first, and no order. */
const opensWithVerb = (text: string): boolean => {
  const tags = parse(text)?.[0]?.tags;
  return tags?.has('Verb') === true && !tags.has('Gerund') && !tags.has('Infinitive');
};
