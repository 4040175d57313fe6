import type { Suggestion, TextEdit, TextRange } from '../types.js';

/**
 * Fits a sentence's rewrites into the draft: what is added after the sentence waits until the next one of its paragraph is
 * said where that refers back to it; a sentence that goes takes its space along. A draft is never emptied.
 */
export function settle(
  suggestions: readonly Suggestion[],
  sentence: number,
  sentences: readonly TextRange[],
  draft: string,
): Suggestion[] {
  const own = sentences[sentence];
  if (own === undefined) return [...suggestions];
  return suggestions.flatMap((suggestion) => {
    const edits = suggestion.edits.flatMap((edit) => {
      const { start, end } = edit.range;
      if (start === own.end && end === own.end) return deferred(edit, own, sentences[sentence + 1], draft);
      return edit.newText === '' && start === own.start && end === own.end
        ? withSpace(edit, own, sentences, draft)
        : edit;
    });
    return edits.length === 0 ? [] : [{ ...suggestion, edits }];
  });
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

function withSpace(edit: TextEdit, own: TextRange, sentences: readonly TextRange[], draft: string): TextEdit[] {
  if (sentences.length < 2) return [];
  const after = /^[ \t]*/.exec(draft.slice(own.end))?.[0].length ?? 0;
  const before = /[ \t]*$/.exec(draft.slice(0, own.start))?.[0].length ?? 0;
  const last = /^[ \t]*(?:\n|$)/.test(draft.slice(own.end));
  return [{ ...edit, range: { start: last ? own.start - before : own.start, end: own.end + after } }];
}
