import type { TextEdit } from '../types.js';

/** Numbers, amounts, dates, links, addresses: what a rewrite must not lose. */
const FACTS =
  /https?:\/\/\S+|\S+@\S+|[#£$€]?\d[\d.,:/-]*\w*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi;

/** A run of facts with the word that belongs to its number: "3 March", "5 pm", "£40", "12 seats". */
const FACT_PHRASE = new RegExp(
  `(?:${FACTS.source})(?:[ ](?:${FACTS.source}))*(?:(?<=\\d)[ ](?:am|pm|days?|hours?|minutes?|weeks?|months?|years?|%)\\b)?`,
  'gi',
);

/** The facts of some words, as a list to carry over into a rewrite: "3 March, £40"; empty where there are none. */
export const factsOf = (text: string): string =>
  [...new Set([...text.matchAll(FACT_PHRASE)].map(([fact]) => fact.replace(/[.,;:!?]+$/, '')))].join(', ');

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
