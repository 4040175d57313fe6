import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
import { factsOf } from './faithful.js';
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
 * the entry's slots, `{match}` and `{clause}` are those words as they stand, and `{facts}` in brackets the numbers, dates and
 * links of what is replaced. Null where it does not fit.
 */
export function rewrite(template: RewriteTemplate, target: Target): Suggestion | null {
  const { sentence, range, clause, slots } = target;
  const scope = scopeRange(template, target);
  const whole = {
    match: sentence.slice(range.start, range.end),
    clause: sentence.slice(clause.start, clause.end),
    facts: bracketed(factsOf(sentence.slice(scope.start, scope.end))),
    ...slots,
  };
  const filled = fill(template.text, whole, PLACEHOLDERS);
  if (filled === null) return null;
  const edit = filled === '' ? deletion(sentence, scope) : replacement(filled, scope, sentence);
  return edit === null ? null : { title: template.title, edits: [edit] };
}

const bracketed = (facts: string): string => (facts === '' ? '' : ` (${facts})`);

function scopeRange({ scope = 'match' }: RewriteTemplate, { sentence, range, clause }: Target): TextRange {
  switch (scope) {
    case 'match':
      return range;
    case 'clause':
      return clause;
    case 'rest':
      return { start: range.start, end: sentence.length };
    case 'sentence':
      return { start: 0, end: sentence.length };
    case 'after':
      return { start: sentence.length, end: sentence.length };
  }
}

function replacement(text: string, range: TextRange, sentence: string): TextEdit | null {
  if (range.start === sentence.length)
    return { range, newText: `${/[.!?…]$/.test(sentence) ? '' : '.'} ${capitalise(text)}` };
  const before = sentence.slice(0, range.start);
  const opens = /^[\s"'“‘(*•-]*(?:\d+[.)]\s*)?$/.test(before) || /[.!?:]\s+$/.test(before);
  const next = sentence.slice(range.end);
  let { end } = range;
  let newText = opens ? capitalise(text) : decapitalise(text);
  if (/[.?!]$/.test(newText)) {
    // The template brings its own final punctuation: it takes the place of the sentence's, and cannot stand in mid-sentence.
    const punctuation = /^[.!?…]+/.exec(next)?.[0] ?? '';
    if (punctuation === '' && next !== '') return null;
    end += punctuation.length;
  } else if (next === '' && /[.!?]$/.test(sentence)) {
    newText += '.';
  }
  return { range: { start: range.start, end }, newText };
}

/** Words that tie a last clause to the one before it. */
const TIE = /[,;:–—-]?\s*(?:\b(?:and|but|so|or|because|which)\s+)?$/i;

/** Drops words together with the comma and space that belonged to them, and mends the capital after them. */
function deletion(sentence: string, { start, end }: TextRange): TextEdit {
  const after = /^,?\s*/.exec(sentence.slice(end))?.[0] ?? '';
  const rest = sentence.slice(end + after.length);
  const before = sentence.slice(0, start);
  if (/^[.!?]*$/.test(rest)) {
    if (before.trim() === '') return { range: { start: 0, end: sentence.length }, newText: '' };
    return { range: { start: start - (TIE.exec(before)?.[0].length ?? 0), end }, newText: '' };
  }
  const first = before.trim() === '' ? rest.charAt(0) : '';
  return { range: { start, end: end + after.length + first.length }, newText: first.toUpperCase() };
}
