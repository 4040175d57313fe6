import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
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
 * the entry's slots, `{match}` and `{clause}` are those words as they stand. Null where it does not fit.
 */
export function rewrite(template: RewriteTemplate, target: Target): Suggestion | null {
  const { sentence, range, clause, slots } = target;
  const whole = {
    match: sentence.slice(range.start, range.end),
    clause: sentence.slice(clause.start, clause.end),
    ...slots,
  };
  const filled = fill(template.text, whole, PLACEHOLDERS);
  if (filled === null) return null;
  const edit =
    filled === ''
      ? deletion(target.sentence, scopeRange(template, target))
      : replacement(filled, scopeRange(template, target), target.sentence);
  return edit === null ? null : { title: template.title, edits: [edit] };
}

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
  }
}

function replacement(text: string, range: TextRange, sentence: string): TextEdit | null {
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

/** Drops words together with the comma and space that belonged to them, and mends the capital after them. */
function deletion(sentence: string, { start, end }: TextRange): TextEdit | null {
  const after = /^,?\s*/.exec(sentence.slice(end))?.[0] ?? '';
  const rest = sentence.slice(end + after.length);
  if (/^[.!?]?$/.test(rest)) return null;
  const opens = /^\s*$/.test(sentence.slice(0, start));
  const first = opens ? rest.charAt(0) : '';
  return { range: { start, end: end + after.length + first.length }, newText: first.toUpperCase() };
}
