import type { PlacedObservation } from '../report/place.js';
import type { Suggestion, TextRange } from '../types.js';

/** A greeting that names somebody else: where the name stands, and the customer's own. */
export interface WrongName {
  readonly range: TextRange;
  readonly suggestions: readonly Suggestion[];
}

/** Greetings with another name than the customer's. Nicknames contained in the name ("Alex" for "Alexandra") are hers. */
export function wrongNames(
  draft: string,
  customerName: string,
  observations: readonly PlacedObservation[],
): WrongName[] {
  const [first = ''] = customerName.trim().split(/\s+/);
  if (first === '') return [];
  return observations.flatMap(({ subject, slots, range }) => {
    const name = subject.kind === 'act' && subject.id === 'greeting' ? slots['name'] : undefined;
    if (name === undefined || !/^\p{Lu}/u.test(name) || isContained(name, customerName)) return [];
    const start = draft.indexOf(name, range.start);
    const where = { start, end: start + name.length };
    return [
      { range: where, suggestions: [{ title: "Use the customer's name", edits: [{ range: where, newText: first }] }] },
    ];
  });
}

function isContained(greeted: string, customerName: string): boolean {
  const own = customerName.toLowerCase().split(/\s+/);
  return greeted
    .toLowerCase()
    .split(/\s+/)
    .some((part) => own.some((name) => name.startsWith(part) || part.startsWith(name)));
}
