import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
import { parse } from '../linguist.js';
import { applyEdits } from './faithful.js';
import { capitalise, decapitalise, fill } from './template.js';

/** What a rewrite starts from; ranges in the sentence. */
export interface Target {
  readonly sentence: string;
  readonly range: TextRange;
  readonly clause: TextRange;
  readonly slots: Readonly<Record<string, string>>;
}

/** What an agent fills in because the draft cannot know it. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'date',
  'reason',
  'option',
  'name',
  'team',
  'step',
  'matter',
]);

/**
 * Puts a template's text in place of its scope: capitals, spaces and final punctuation as the place wants them. Beside
 * the entry's slots, `{match}`, `{clause}` and `{sentence}` are those words as they stand. Null where it does not fit.
 */
export function rewrite(template: RewriteTemplate, target: Target): Suggestion | null {
  const { sentence, range, clause, slots } = target;
  const scope = scopeRange(template, target);
  const whole = {
    match: sentence.slice(range.start, range.end),
    clause: sentence.slice(withoutOpening(sentence, clause).start, clause.end),
    sentence: sentence.slice(0, endOf(sentence)),
    ...slots,
  };
  const filled = fill(template.text, whole, PLACEHOLDERS);
  if (filled === null) return null;
  // A template's own capital is for the start of a sentence; a slot's may be a name's.
  const text = /^\p{Lu}/u.test(template.text) ? decapitalise(filled) : filled;
  const edit = text === '' ? deletion(sentence, scope) : replacement(text, scope, sentence);
  // What follows a colon is what the sentence, or the clause before it, is about.
  const announces = scope.start > 0 && /^\s*:/.test(sentence.slice(scope.end));
  if (text === '' && (announces || /:\s*$/.test(sentence.slice(0, scope.start)))) return null;
  if (text === '' && CONDITION.test(sentence.slice(scope.start))) return null;
  if (text === '' && isMoreThan(sentence, scope, range)) return null;
  if (text === '' && edit !== null && !isWhole(applyEdits(sentence, [edit]))) return null;
  return edit === null ? null : { title: template.title, edits: [edit] };
}

/** What opens a condition, on which the rest depends. */
const CONDITION = /^\W*(?:if|unless|until|once|whenever)\b/i;

/** So many words may go along with those that were marked: more of them say something of their own. */
const ALONG = 5;

function isMoreThan(sentence: string, scope: TextRange, marked: TextRange): boolean {
  const along = `${sentence.slice(scope.start, marked.start)} ${sentence.slice(marked.end, scope.end)}`;
  return (along.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []).length > ALONG;
}

function scopeRange({ scope = 'match' }: RewriteTemplate, { sentence, range, clause }: Target): TextRange {
  switch (scope) {
    case 'match':
      return range;
    case 'clause':
      return withoutOpening(sentence, clause);
    case 'rest':
      return { start: range.start, end: sentence.length };
    case 'sentence':
      return { start: GREETING.exec(sentence)?.[0].length ?? 0, end: sentence.length };
    case 'end':
      return { start: endOf(sentence), end: endOf(sentence) };
    case 'after':
      return { start: sentence.length, end: sentence.length };
  }
}

/** A greeting before the first comma: it stays when the sentence goes. */
const GREETING = /^(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening))\b[^,.!?]{0,30},\s+/i;

/** Words that tie a clause to what comes before, or only open it. */
const OPENING = /^(?:(?:(?:and|but|so|or|then|oh|well|yes|ok|okay)\b,?|no,)\s+)+/i;

function withoutOpening(sentence: string, { start, end }: TextRange): TextRange {
  const opening = OPENING.exec(sentence.slice(start, end))?.[0].length ?? 0;
  return { start: start + opening, end };
}

/** Where a sentence's final punctuation begins. */
const endOf = (sentence: string): number => /[\s.!?…]*$/.exec(sentence)?.index ?? sentence.length;

function replacement(text: string, range: TextRange, sentence: string): TextEdit | null {
  if (range.start === range.end) return addition(text, range, sentence);
  const next = sentence.slice(range.end);
  let { end } = range;
  let newText = asIn(sentence, range.start, text);
  if (/[.?!]$/.test(newText)) {
    // The template brings its own final punctuation: it takes the place of the sentence's, and cannot stand in mid-sentence.
    const punctuation = /^[.!?…]+/.exec(next)?.[0] ?? '';
    if (next !== punctuation) return null;
    end += punctuation.length;
  } else if (next === '' && /[.!?]$/.test(sentence)) {
    newText += '.';
  }
  return { range: { start: range.start, end }, newText };
}

/** A sentence of its own after this one, or words before its final punctuation. */
const addition = (text: string, range: TextRange, sentence: string): TextEdit => {
  const ends = range.start === sentence.length && !/^[,;]/.test(text);
  if (!ends) return { range, newText: /^[,;.!?]/.test(text) ? text : ` ${text}` };
  return { range, newText: `${/[.!?…]["”’)]?$/.test(sentence) ? '' : '.'} ${capitalise(text)}` };
};

/** Words with the capital, or without it, of those whose place they take. */
function asIn(sentence: string, start: number, text: string): string {
  const opens =
    /^[\s"'“‘(*•-]*(?:\d+[.)]\s*)?$/.test(sentence.slice(0, start)) || /[.!?:]\s+$/.test(sentence.slice(0, start));
  return opens && !/^\p{Ll}/u.test(sentence.slice(start)) ? capitalise(text) : text;
}

/** Words that open no sentence of their own, or end none. */
const SUBORDINATE =
  /^\W*(?:i (?:think|guess|suppose|believe|gather),|if|when|whenever|as|because|since|although|though|while|or|than|like|yet|hence|therefore|what|who|which|whose|to|of|for|about)\b/i;
/** A name or two words that nothing is said about: "Friend, but I'll look at it tonight." */
const ADRIFT = /^\W*[\p{L}'’.-]+(?: [\p{L}'’.-]+)?, (?:and|but|so|or|not)\b/u;
/** What would have been, without its condition. */
const WITHOUT_CONDITION = /\bwould(?:n['’]t)?(?: have|['’]ve)\b/i;
const DANGLING = /\b(?:and|but|or|so|because|that|if|the|a|an|to|of|for|with|is|are|was|were|you|your|we|i)\W*$/i;

/** Fewer words are a remainder, no sentence. */
const SHORTEST = 3;

/** Words that open a clause which needs another one beside it. */
const OPENS_CLAUSE = /^(?:before|after|when|that|which|who|where|if|because|until|while|as|since|than)$/;

/** Whether what a deletion leaves can stand as a sentence; nothing at all can. */
function isWhole(left: string): boolean {
  if (left.trim() === '') return true;
  const words = (parse(left) ?? []).filter(({ normal }) => normal !== '');
  if (words.length < SHORTEST || (left.split('"').length - 1) % 2 === 1) return false;
  const verb = words.findIndex(({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Participle'));
  // "the part before you stopped reading" has a verb, but none of its own
  const opens = words.findIndex(({ normal }, i) => i > 0 && OPENS_CLAUSE.test(normal));
  const hasOwnVerb = verb >= 0 && (opens < 0 || verb < opens);
  return hasOwnVerb && ![SUBORDINATE, ADRIFT, WITHOUT_CONDITION, DANGLING].some((fragment) => fragment.test(left));
}

/** Words that tie a last clause to the one before it. */
const TIE = /[,;:–—-]*\s*(?:\b(?:and|but|so|or|because|as|since|which)\s+)?$/i;
/** What is left hanging at the start when the words before it go. */
const HANGING = /^[\s,;:…–—-]*(?:(?:and|but|so|because)\b,?\s+)?/i;

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
    return { range: { start: start - (TIE.exec(before)?.[0].length ?? 0), end }, newText: '' };
  }
  if (rest.startsWith(',') && !/[,;:—–]\s*$/.test(before))
    return { range: { start: before.trimEnd().length, end }, newText: '' };
  return { range: { start, end: end + (/^,?\s*/.exec(rest)?.[0].length ?? 0) }, newText: '' };
}
