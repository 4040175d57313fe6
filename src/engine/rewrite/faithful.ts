import type { TextEdit } from '../types.js';

/** Links and figures; "100%", "a hundred per cent" and "no two ways" are promises. */
const FIGURES = [
  String.raw`https?:\/\/\S+|\S+@\S+`,
  String.raw`(?<!\d)(?!1000?\s?(?:%|per ?cent))[#£$€]?\d[\d.,:/-]*\w*`,
];
/** Numbers, days and months in words; "one" is a number before a span of time alone. */
const IN_WORDS = [
  String.raw`\b(?!(?:one )?hundred per ?cent|two ways)(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand)\b`,
  String.raw`\bone(?= (?:hour|day|week|month|year)s?\b)`,
  String.raw`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b`,
  String.raw`\b(?:january|february|march|april|june|july|august|september|october|november|december)\b`,
];
const FACTS = new RegExp([...FIGURES, ...IN_WORDS].join('|'), 'gi');
/** What has no place in a matter told anew. */
const HARD_FACTS = new RegExp(FIGURES.join('|'), 'gi');

/**
 * True when everything the replaced words stated as a fact still stands in the new ones, or beside the same word elsewhere in
 * the text ("section 4"). What is told in words may go where the agent is asked to tell the matter anew, and where it is
 * scorn ("nine bucks").
 */
export function keepsFacts(text: string, edits: readonly TextEdit[], isScorn = false): boolean {
  const dropped = edits.flatMap(({ range, newText }) => {
    const said = newText.toLowerCase();
    const shape = isScorn || newText.includes(ANEW) ? HARD_FACTS : FACTS;
    return factsOf(text.slice(range.start, range.end), shape).filter(({ fact }) => !said.includes(fact));
  });
  if (dropped.length === 0) return true;
  const left = factsOf(applyEdits(text, edits), FACTS);
  return dropped.every(({ fact, before, after }) =>
    left.some(
      (other) =>
        other.fact === fact && ((before !== '' && other.before === before) || (after !== '' && other.after === after)),
    ),
  );
}

/** The placeholder for what happened, in the agent's own words. */
const ANEW = '{matter}';

/** The facts of a text, each with the words beside it. */
const factsOf = (text: string, shape: RegExp): { fact: string; before: string; after: string }[] => {
  const lower = text.toLowerCase();
  return [...lower.matchAll(shape)].map(({ 0: match, index }) => ({
    fact: match.replace(/[.,;:!?]+$/, ''),
    before: /(\p{L}+)\W*$/u.exec(lower.slice(0, index))?.[1] ?? '',
    after: /^\W*(\p{L}+)/u.exec(lower.slice(index + match.length))?.[1] ?? '',
  }));
};

/** A text after edits; they must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((done, { range, newText }) => done.slice(0, range.start) + newText + done.slice(range.end), text);
}

/** One edit from a text to another: from the first to the last word that differs. */
export function asOne(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let same = 0;
  while (same < shortest - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  while (start > 0 && /\w/.test(before.charAt(start - 1))) start--;
  while (same > 0 && /\w/.test(before.charAt(before.length - same))) same--;
  return { range: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
