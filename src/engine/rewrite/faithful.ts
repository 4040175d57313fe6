import type { TextEdit } from '../types.js';

/** What a rewrite must not lose; "one" is a number before a span of time alone, and "100%" is a promise. */
const FACTS = new RegExp(
  [
    String.raw`https?:\/\/\S+|\S+@\S+`,
    String.raw`(?<!\d)(?!1000?\s?%)[#£$€]?\d[\d.,:/-]*\w*`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b`,
    String.raw`\bone(?= (?:hour|day|week|month|year)s?\b)`,
    String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
    String.raw`\b(?:january|february|march|april|june|july|august|september|october|november|december)\b`,
  ].join('|'),
  'gi',
);

/** True when everything the replaced words stated as a fact still stands in the new ones. */
export function keepsFacts(text: string, edits: readonly TextEdit[]): boolean {
  return edits.every(({ range, newText }) => {
    const kept = newText.toLowerCase();
    return facts(text.slice(range.start, range.end)).every((fact) => kept.includes(fact));
  });
}

const facts = (text: string): string[] =>
  [...text.matchAll(FACTS)].map(([fact]) => fact.toLowerCase().replace(/[.,;:!?]+$/, ''));

/** A text after edits; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, newText }) => done.slice(0, range.start) + newText + done.slice(range.end), text);
}
