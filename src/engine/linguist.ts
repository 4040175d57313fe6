/**
 * The only place that knows compromise. The `two` tier is the smallest that tags words, resolves
 * contractions and conjugates, which is all the frames need.
 */
import nlp from 'compromise/two';
import type { TextRange } from './types.js';

/** A compiled match expression; opaque. */
export type Pattern = readonly object[];

/** One word of a parsed sentence; the hidden half of a contraction ("not" in "didn't") is a word of length 0. */
export interface Word {
  /** In the sentence. */
  readonly range: TextRange;
  /** Lower case, contractions resolved: "didn't" is "did" and "not". */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** Punctuation and space up to the next word. */
  readonly after: string;
}

/** One place where a pattern fits: indices into the sentence's words, end exclusive. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly slots: ReadonlyMap<string, { readonly first: number; readonly end: number }>;
}

/** A sentence as the linguist sees it. */
export interface Parsed {
  readonly words: readonly Word[];
  match(pattern: Pattern): Match[];
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: Set<string>;
  readonly index?: readonly [number, number];
}
interface View {
  readonly docs: readonly (readonly Term[])[];
  match(pattern: Pattern | string): View;
  groups(): Record<string, View>;
  forEach(each: (view: View) => void): void;
}
interface Methods {
  one: { tokenize: { splitSentences(text: string, world: object): string[] } };
  two: {
    transform: {
      verb: {
        toInfinitive(verb: string, model: object, tense?: string): string;
        conjugate(infinitive: string, model: object): Record<string, string>;
      };
      noun: { toSingular(noun: string, model: object): string };
    };
  };
}

const methods = nlp.methods() as Methods;

/**
 * Compiles a match expression of compromise's syntax (https://observablehq.com/@spencermountain/compromise-match-syntax).
 * Expensive: compile once, match often.
 */
export function compilePattern(expression: string): Pattern {
  return nlp.parseMatch(expression);
}

/** Splits a paragraph into sentences that, joined, are the paragraph again; knows abbreviations and decimals. */
export function splitSentences(paragraph: string): string[] {
  return methods.one.tokenize.splitSentences(paragraph, nlp.world());
}

/**
 * Tags one sentence. Returns null when the words cannot be laid over the text exactly (it then has
 * characters compromise rewrites), so that no range can ever be wrong.
 */
export function parse(sentence: string): Parsed | null {
  const view = nlp(sentence) as unknown as View;
  const words: Word[] = [];
  const firstOfDoc: number[] = [];
  let offset = 0;
  for (const doc of view.docs) {
    firstOfDoc.push(words.length);
    for (const term of doc) {
      const start = offset + term.pre.length;
      const end = start + term.text.length;
      if (sentence.slice(start, end) !== term.text) return null;
      const normal = term.implicit !== undefined && term.implicit !== '' ? term.implicit : term.normal;
      words.push({ range: { start, end }, normal, tags: term.tags ?? new Set(), after: term.post });
      offset = end + term.post.length;
    }
  }
  if (offset !== sentence.length && words.length > 0) return null;
  const span = (found: View): { first: number; end: number } | null => {
    const terms = found.docs[0];
    const [doc, index] = terms?.[0]?.index ?? [];
    if (terms === undefined || doc === undefined || index === undefined) return null;
    const first = (firstOfDoc[doc] ?? 0) + index;
    return { first, end: first + terms.length };
  };
  return {
    words,
    match(pattern) {
      const matches: Match[] = [];
      view.match(pattern).forEach((found) => {
        const whole = span(found);
        if (whole === null) return;
        const slots = new Map<string, { first: number; end: number }>();
        for (const [name, group] of Object.entries(found.groups())) {
          const part = span(group);
          if (part !== null) slots.set(name, part);
        }
        matches.push({ ...whole, slots });
      });
      return matches;
    },
  };
}

/** The forms of a verb that lexicons and rewrites ask for. */
export type VerbForm = 'infinitive' | 'past' | 'participle' | 'gerund' | 'present';

/** Inflects the first word of a verb phrase ("set up", "attach"), given in any form. */
export function inflect(phrase: string, form: VerbForm): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const infinitive = methods.two.transform.verb.toInfinitive(verb.toLowerCase(), nlp.model()) || verb;
  const forms = methods.two.transform.verb.conjugate(infinitive, nlp.model());
  const past = forms['PastTense'] || infinitive;
  const word = {
    infinitive,
    past,
    participle: forms['Participle'] || past,
    gerund: forms['Gerund'] || infinitive,
    present: forms['PresentTense'] || infinitive,
  }[form];
  return [word, ...rest].join(' ');
}

/** True for nouns such as "documents"; the last word of a noun phrase decides. */
export function isPlural(phrase: string): boolean {
  const noun = phrase.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return methods.two.transform.noun.toSingular(noun, nlp.model()) !== noun && !/(?:ss|us|is)$/.test(noun);
}
