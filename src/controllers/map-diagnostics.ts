import type { Diagnostic, Suggestion, TextEdit } from '../engine/types.js';
import { mapRange } from '../fields/text-change.js';
import type { TextChange } from '../fields/text-field.js';

/**
 * Moves findings along with an edit of the draft. What the edit touched is dropped, and so is a suggestion one of
 * whose edits it touched: better none than one that lands in the wrong words.
 */
export function mapDiagnostics(diagnostics: readonly Diagnostic[], change: TextChange): readonly Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const range = mapRange(diagnostic.range, change);
    if (!range) return [];
    return [
      { ...diagnostic, range, suggestions: diagnostic.suggestions.flatMap((each) => mapSuggestion(each, change)) },
    ];
  });
}

function mapSuggestion(suggestion: Suggestion, change: TextChange): Suggestion[] {
  const edits: TextEdit[] = [];
  for (const edit of suggestion.edits) {
    const range = mapRange(edit.range, change);
    if (!range) return [];
    edits.push({ range, newText: edit.newText });
  }
  return [{ title: suggestion.title, edits }];
}
