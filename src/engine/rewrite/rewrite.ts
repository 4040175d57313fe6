import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
import { greetingOf } from '../reply/envelope.js';
import { partAround } from '../text/parts.js';
import { leaveOut } from './deletion.js';
import { asIn, atTheEnd, capitalise, decapitalise, fill } from './template.js';

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
  const filled = fill(atTheEnd(template.text), whole, PLACEHOLDERS);
  if (filled === null) return null;
  // A template's own capital is for the start of a sentence; a slot's may be a name's.
  const text = /^\p{Lu}/u.test(template.text) ? decapitalise(filled) : filled;
  const edit = text === '' ? leaveOut(sentence, scope, range) : replacement(text, scope, sentence);
  return edit === null ? null : { title: template.title, edits: [edit] };
}

function scopeRange({ scope = 'match' }: RewriteTemplate, { sentence, range, clause }: Target): TextRange {
  switch (scope) {
    case 'match':
      return range;
    case 'part':
      return withoutOpening(sentence, partAround(sentence, range));
    case 'clause':
      return withoutOpening(sentence, clause);
    case 'rest':
      return { start: range.start, end: sentence.length };
    case 'sentence':
      return { start: afterGreeting(sentence), end: sentence.length };
    case 'end':
      return { start: endOf(sentence), end: endOf(sentence) };
    case 'after':
      return { start: sentence.length, end: sentence.length };
  }
}

/** Where what is said begins: behind a greeting and its comma, which stay when the sentence goes. */
function afterGreeting(sentence: string): number {
  const { end } = greetingOf(sentence);
  return sentence[end - 1] === ',' ? sentence.length - sentence.slice(end).trimStart().length : 0;
}

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
