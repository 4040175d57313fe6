import type { Observation, SentenceSuggestion } from '../observe/types.js';
import type { TextEdit, TextRange } from '../types.js';

/** An observation with its ranges and edits in the draft. */
export interface PlacedObservation extends Observation {
  /** Which sentence of the draft it stands in. */
  readonly sentence: number;
}

/** Moves a sentence's observations to where the sentence stands. */
export function place(observations: readonly Observation[], sentence: number, offset: number): PlacedObservation[] {
  return observations.map((observation) => ({
    ...observation,
    sentence,
    range: shift(observation.range, offset),
    clause: shift(observation.clause, offset),
    suggestions: observation.suggestions.map((suggestion) => shiftSuggestion(suggestion, offset)),
  }));
}

const shift = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

const shiftSuggestion = ({ title, edits, onward }: SentenceSuggestion, by: number): SentenceSuggestion => ({
  title,
  edits: shiftEdits(edits, by),
  ...(onward && { onward: shiftEdits(onward, by) }),
});

/** Edits of a text that begins so much later in another. */
export const shiftEdits = (edits: readonly TextEdit[], by: number): TextEdit[] =>
  edits.map(({ range, newText }) => ({ range: shift(range, by), newText }));
