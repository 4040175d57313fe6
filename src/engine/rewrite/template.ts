import { inflect, isFunctionWord, isName, isPlural, type VerbForm } from '../linguist.js';

/** Pronouns after a verb. */
const WHOM: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
]);

/** What follows "we" where another subject had this; of a contraction ("doesn't") the first half. */
const AFTER_WE: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['is', 'are'],
  ['was', 'were'],
  ['does', 'do'],
  ['hasn', 'haven'],
  ['isn', 'aren'],
  ['wasn', 'weren'],
  ['doesn', 'don'],
]);

/** What a filter makes of a captured slot. */
const FILTERS: ReadonlyMap<string, (text: string) => string> = new Map(
  Object.entries<(text: string) => string>({
    infinitive: (text) => inflect(text, 'infinitive' satisfies VerbForm),
    past: (text) => inflect(text, 'past' satisfies VerbForm),
    /** "attached" stays as it is: a regular past is its own participle. */
    participle: (text) =>
      /^\w+ed\b/i.test(text) ? text.toLowerCase() : inflect(text, 'participle' satisfies VerbForm),
    gerund: (text) => inflect(text, 'gerund' satisfies VerbForm),
    /** "it" or "them" for a noun phrase. */
    pronoun: (text) => (isPlural(text) ? 'them' : 'it'),
    was: (text) => (isPlural(text) ? 'were' : 'was'),
    is: (text) => (isPlural(text) ? 'are' : 'is'),
    has: (text) => (isPlural(text) ? 'have' : 'has'),
    /** "the invoice" for "your invoice", "an invoice", "one invoice", "invoice". */
    the: (text) =>
      /^(?:the|your|our|this|that|these|those|my|any|all|both)\b/i.test(text) || /^\p{Lu}\S*['’]s\b/u.test(text)
        ? text.replace(/^any\b/i, 'the')
        : `the ${text.replace(/^(?:an?|one) /i, '')}`,
    /** "have put" for "has put", "break" for "breaks": as after "we"; a past stays. */
    plural: (text) =>
      text.replace(
        /^[\p{L}-]+/u,
        (verb) => AFTER_WE.get(verb.toLowerCase()) ?? (verb.endsWith('s') ? inflect(verb, 'infinitive') : verb),
      ),
    /** "Apple's", "the loaders'", "their"; "the bank's" stays. */
    possessive: (text) => {
      if (/^they$/i.test(text)) return 'their';
      return /^their$|['’]s?$/i.test(text) ? text : `${text}'${text.endsWith('s') ? '' : 's'}`;
    },
    lower: (text) => decapitalise(text),
    /** "him" for "he", "the bank" for "The bank": after "I expect". */
    whom: (text) => WHOM.get(text.toLowerCase()) ?? decapitalise(text),
    upper: (text) => capitalise(text),
    /** What the customer calls "my order" is "your order" in a reply, and "your driver" is "our driver". */
    yours: (text) => decapitalise(text).replace(/^(?:my|our|your)\b/, (word) => (word === 'your' ? 'our' : 'your')),
  }),
);

/** A `{placeholder}` that stays for the agent to fill in begins with a capital-free word and has no slot of its name. */
const SLOT = /\{([a-z]+)((?:\|[a-z]+)*)(\?)?\}/g;

/**
 * Fills a template's slots. `{object}`, `{object|the}`, `{verb|participle}`; a name in `placeholders` (`{date}`) is
 * left as it is for the agent; `{slot?}` may be missing. Returns null when a slot is missing, so that no
 * half-filled sentence is ever offered.
 */
export function fill(
  template: string,
  slots: Readonly<Record<string, string>>,
  placeholders: ReadonlySet<string>,
): string | null {
  const missing: string[] = [];
  const text = template.replace(SLOT, (whole, name: string, filters: string, optional: string | undefined) => {
    const value = slots[name];
    if (value === undefined || value === '') {
      if (optional === '?') return '';
      if (placeholders.has(name) && filters === '') return whole;
      missing.push(name);
      return '';
    }
    return filters
      .split('|')
      .filter(Boolean)
      .reduce((text, filter) => FILTERS.get(filter)?.(text) ?? text, value);
  });
  return missing.length === 0
    ? text
        .replace(/ {2,}/g, ' ')
        .replace(/ (?=[,.](?: |$))/g, '')
        .trim()
    : null;
}

/**
 * What a template says only where its sentence is the last of a paragraph: "I can see why[, and what we can do is {step}]."
 * Brackets that open with no comma or space are a host's own.
 */
const AT_THE_END = /\[([, ][^[\]]*)\]/g;

/** Whether such a bracket is never closed. */
export const isUnclosed = (text: string): boolean => /\[[, ]/.test(goingOn(text));

/** A template's text for the end of a paragraph. */
export const atTheEnd = (text: string): string => text.replace(AT_THE_END, '$1');

/** A template's text where more follows. */
export const goingOn = (text: string): string => text.replace(AT_THE_END, '');

/** What a template refers to, for the lexicon check. */
export function references(template: string): { readonly name: string; readonly unknownFilters: readonly string[] }[] {
  return [...template.matchAll(SLOT)].map(([, name = '', filters = '']) => ({
    name,
    unknownFilters: filters.split('|').filter((filter) => filter !== '' && !FILTERS.has(filter)),
  }));
}

/** Upper-case first letter, unless the word is written otherwise wherever it stands: "sRGB", "mail.example.org". */
export const capitalise = (text: string): string =>
  text.replace(/^\p{Ll}(?!\p{Lu}|[\p{L}\d-]*[._]\p{L})/u, (letter) => letter.toUpperCase());

/** Lower-case first letter, unless the word is "I", an acronym or a name. */
export function decapitalise(text: string): string {
  const word = /^[\p{L}’'-]*/u.exec(text)?.[0] ?? '';
  const isNamed = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text) && !isFunctionWord(word);
  if (/^(?:I\b|\p{Lu}+[\p{Lu}\d])/u.test(text) || isNamed || isName(word)) return text;
  return text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** Words with the capital, or without it, of those whose place they take. */
export function asIn(sentence: string, start: number, text: string): string {
  const opens =
    /^[\s"'“‘(*•-]*(?:\d+[.)]\s*)?$/.test(sentence.slice(0, start)) || /[.!?:]\s+$/.test(sentence.slice(0, start));
  return opens && !/^\p{Ll}/u.test(sentence.slice(start)) ? capitalise(text) : text;
}
