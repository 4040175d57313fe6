import type { SentenceSuggestion } from '../observe/types.js';
import { applyEdits } from '../rewrite/faithful.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
import { shiftEdits, type PlacedObservation } from './place.js';

/** A draft, its sentences, and what they do. */
interface Told {
  readonly draft: string;
  readonly sentences: readonly TextRange[];
  readonly observations: readonly PlacedObservation[];
}

/**
 * Fits a sentence's rewrites into the draft: they say no more than they must where the paragraph goes on; what is added
 * after the sentence waits until its paragraph has told what belongs to it; a sentence that goes takes its space along. A
 * draft is never emptied.
 */
export function settle(suggestions: readonly SentenceSuggestion[], sentence: number, told: Told): Suggestion[] {
  const { draft, sentences } = told;
  const own = sentences[sentence];
  if (own === undefined) return suggestions.map(({ title, edits }) => ({ title, edits }));
  const settled = suggestions.flatMap(({ title, edits: alone, onward }): Suggestion[] => {
    const chosen = onward !== undefined && following(sentence, told) !== null ? onward : alone;
    const edits = chosen.flatMap((edit) => {
      const { start, end } = edit.range;
      if (start === own.end && end === own.end) return deferred(edit, sentence, told);
      return edit.newText === '' && start === own.start && end === own.end
        ? withSpace(edit, own, sentences, draft)
        : edit;
    });
    return edits.length === 0 ? [] : [{ title, edits }];
  });
  return distinct(settled, draft);
}

/** Rewrites that come to different texts, the first of each; of the draft only the part that they change is looked at. */
function distinct(suggestions: readonly Suggestion[], draft: string): Suggestion[] {
  const ranges = suggestions.flatMap(({ edits }) => edits.map(({ range }) => range));
  const start = Math.min(...ranges.map((range) => range.start));
  const changed = draft.slice(start, Math.max(...ranges.map((range) => range.end)));
  const made = suggestions.map(({ edits }) => applyEdits(changed, shiftEdits(edits, -start)));
  return suggestions.filter((_, i) => made.indexOf(made[i] ?? '') === i);
}

/** The next sentence of the same paragraph; null where there is none. */
function following(sentence: number, { draft, sentences }: Told): string | null {
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  if (own === undefined || next === undefined || draft.slice(own.end, next.start).includes('\n')) return null;
  return draft.slice(next.start, next.end);
}

/** What a sentence does that belongs to a refusal: all others, such as a question or an apology, go on to something else. */
const OF_A_REFUSAL: ReadonlySet<string> = new Set(['refusal', 'reason', 'cause', 'time']);
/** So many sentences an addition waits for. */
const MOST_WAITED = 3;

function deferred(edit: TextEdit, sentence: number, told: Told): TextEdit {
  let last = sentence;
  while (last < sentence + MOST_WAITED && goesOn(last, told)) last++;
  const range = told.sentences[last];
  if (last === sentence || range === undefined) return edit;
  const said = edit.newText.replace(/^\./, '');
  const stop = /[.!?…]["”’)]?$/.test(told.draft.slice(range.start, range.end)) ? '' : '.';
  return { range: { start: range.end, end: range.end }, newText: `${stop}${said}` };
}

/** Words, and figures, that open a sentence about what the one before it said. */
const REFERS_BACK =
  /^\W*(?:\d|(?:it|this|that|these|those|they|he|she|such|so|but|and|because|which|then|there|instead|otherwise|even|only|not|nor|neither|never|ref|reference|order|case|item)\b)/i;

/** Whether the next sentence of the same paragraph still tells of the same matter. */
function goesOn(sentence: number, told: Told): boolean {
  const text = following(sentence, told);
  if (text === null) return false;
  const only = told.observations.every(
    ({ subject: { kind, id }, sentence: at }) => at !== sentence + 1 || kind !== 'act' || OF_A_REFUSAL.has(id),
  );
  return REFERS_BACK.test(text) || (only && !/[!?]$/.test(text));
}

function withSpace(edit: TextEdit, own: TextRange, sentences: readonly TextRange[], draft: string): TextEdit[] {
  if (sentences.length < 2) return [];
  const after = /^[ \t]*/.exec(draft.slice(own.end))?.[0].length ?? 0;
  const before = /[ \t]*$/.exec(draft.slice(0, own.start))?.[0].length ?? 0;
  const last = /^[ \t]*(?:\n|$)/.test(draft.slice(own.end));
  return [{ ...edit, range: { start: last ? own.start - before : own.start, end: own.end + after } }];
}
