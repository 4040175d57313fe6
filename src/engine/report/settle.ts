import { keepsFacts } from '../rewrite/faithful.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
import type { PlacedObservation } from './place.js';

/**
 * Fits a sentence's rewrites into the draft: what is added after the sentence waits until the next one of its paragraph is
 * said where that refers back to it; a sentence that goes takes its space along, and those beside it that say the same.
 * A draft is never emptied.
 */
export function settle(
  { suggestions, sentence }: Pick<PlacedObservation, 'suggestions' | 'sentence'>,
  sentences: readonly TextRange[],
  draft: string,
  goAlong: readonly boolean[],
): Suggestion[] {
  const own = sentences[sentence];
  if (own === undefined) return [...suggestions];
  const all = withThoseAlong(sentence, sentences, draft, goAlong);
  return suggestions.flatMap((suggestion) => {
    const edits = suggestion.edits.flatMap((edit) => {
      const { start, end } = edit.range;
      if (start === own.end && end === own.end) return deferred(edit, own, sentences[sentence + 1], draft);
      if (start !== own.start || end !== own.end) return edit;
      if (edit.newText === '') return withSpace({ ...edit, range: all }, sentences, draft);
      return edit.newText.includes(NEXT) ? { ...edit, range: all } : edit;
    });
    return edits.length === 0 ? [] : [{ ...suggestion, edits }];
  });
}

/** Whether the first rewrite of a finding keeps nothing of its sentence. */
export function goesWhole(
  { suggestions: [first], sentence }: Pick<PlacedObservation, 'suggestions' | 'sentence'>,
  sentences: readonly TextRange[],
): boolean {
  const own = sentences[sentence];
  return (
    first?.edits.every(
      ({ range, newText }) =>
        range.start === own?.start && range.end === own.end && (newText === '' || newText.includes(NEXT)),
    ) ?? false
  );
}

/** What stands for any sentence, and for several, says what comes next. */
const NEXT = '{step}';

/** A sentence with those beside it in its paragraph that go where it goes, unless they hold a fact. */
function withThoseAlong(
  sentence: number,
  sentences: readonly TextRange[],
  draft: string,
  goAlong: readonly boolean[],
): TextRange {
  const follows = (i: number): boolean => {
    const [before, after] = [sentences[i - 1], sentences[i]];
    return before !== undefined && after !== undefined && !draft.slice(before.end, after.start).includes('\n');
  };
  const goes = (i: number): boolean => {
    const range = sentences[i];
    return goAlong[i] === true && range !== undefined && keepsFacts(draft, [{ range, newText: '' }], true);
  };
  let [first, last] = [sentence, sentence];
  while (follows(first) && goes(first - 1)) first--;
  while (follows(last + 1) && goes(last + 1)) last++;
  return { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
}

/** Words, and figures, that open a sentence about what the one before it said. */
const REFERS_BACK =
  /^\W*(?:\d|(?:it|this|that|these|those|they|he|she|such|so|but|and|because|which|then|there|instead|otherwise|even|only|not|nor|neither|never|ref|reference|order|case|item)\b)/i;

function deferred(edit: TextEdit, own: TextRange, next: TextRange | undefined, draft: string): TextEdit {
  if (next === undefined || draft.slice(own.end, next.start).includes('\n')) return edit;
  if (!REFERS_BACK.test(draft.slice(next.start, next.end))) return edit;
  const said = edit.newText.replace(/^\./, '');
  const stop = /[.!?…]["”’)]?$/.test(draft.slice(next.start, next.end)) ? '' : '.';
  return { range: { start: next.end, end: next.end }, newText: `${stop}${said}` };
}

function withSpace(edit: TextEdit, sentences: readonly TextRange[], draft: string): TextEdit[] {
  const { start, end } = edit.range;
  if (sentences.every((other) => start <= other.start && other.end <= end)) return [];
  const after = /^[ \t]*/.exec(draft.slice(end))?.[0].length ?? 0;
  const before = /[ \t]*$/.exec(draft.slice(0, start))?.[0].length ?? 0;
  const last = /^[ \t]*(?:\n|$)/.test(draft.slice(end));
  return [{ ...edit, range: { start: last ? start - before : start, end: end + after } }];
}
