/**
 * The only place that knows compromise. The `two` tier is the smallest that tags words, resolves contractions and
 * conjugates, which is all the frames need; patterns are matched by `pattern/`.
 */
import nlp from 'compromise/two';
import { CONTRACTIONS } from './text/contractions.js';
import { quotationsIn } from './text/quotations.js';
import type { TextRange } from './types.js';

/** One word of a parsed sentence; the hidden half of a contraction ("not" in "didn't") is a word of length 0. */
export interface Word {
  /** In the sentence. */
  readonly range: TextRange;
  /** Lower case, contractions resolved: "didn't" is "did" and "not". */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** Punctuation and space up to the next word. */
  readonly after: string;
  /** Whether it stands in quotation marks, as a button's name does. */
  readonly isQuoted?: boolean;
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags?: Set<string>;
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

interface Model {
  one: { lexicon: object; contractions: { word?: string; out?: string[] }[] };
}

const methods = nlp.methods() as Methods;

const known = (nlp.model() as Model).one.contractions;
nlp.plugin({
  model: {
    one: {
      contractions: [
        ...known.filter(({ word = '' }) => !CONTRACTIONS.has(word)),
        ...[...CONTRACTIONS].map(([word, out]) => ({ word, out: out.split(' ') })),
      ],
    },
  },
});

/** Splits a paragraph into sentences that, joined, are the paragraph again; knows abbreviations and decimals. */
export function splitSentences(paragraph: string): string[] {
  return methods.one.tokenize.splitSentences(paragraph, nlp.world());
}

/**
 * Tags one sentence. Returns null when the words cannot be laid over the text exactly (it then has
 * characters compromise rewrites), so that no range can ever be wrong.
 */
export function parse(sentence: string): readonly Word[] | null {
  const words: Word[] = [];
  let offset = 0;
  const quotations = quotationsIn(sentence);
  for (const term of (nlp(sentence).docs as readonly (readonly Term[])[]).flat()) {
    const start = offset + term.pre.length;
    const end = start + term.text.length;
    if (sentence.slice(start, end) !== term.text) return null;
    const normal = term.implicit !== undefined && term.implicit !== '' ? term.implicit : term.normal;
    const isQuoted = quotations.some((quotation) => quotation.start < start && end <= quotation.end);
    words.push({ range: { start, end }, normal, tags: term.tags ?? new Set(), after: term.post, isQuoted });
    offset = end + term.post.length;
  }
  return offset === sentence.length || words.length === 0 ? words : null;
}

/** The forms of a verb that lexicons and rewrites ask for. */
export type VerbForm = 'infinitive' | 'past' | 'participle' | 'gerund' | 'present';

/** Inflects the first word of a verb phrase ("set up", "attach") that is an infinitive. */
export function conjugate(phrase: string, form: VerbForm): string {
  const [infinitive = '', ...rest] = phrase.split(' ');
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

/** Participles that compromise does not know, by the forms that are met. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    run: 'run ran running',
    overwritten: 'overwrite overwrote overwritten overwriting',
    drawn: 'draw drew drawn',
    spelt: 'spelt',
    misspelt: 'misspelt',
    burnt: 'burnt',
    mistaken: 'mistake mistook mistaken mistaking',
    sawn: 'sawn',
    pasted: 'paste pasting',
    skipped: 'skip skipped skipping',
  }).flatMap(([participle, forms]) => forms.split(' ').map((form): [string, string] => [form, participle])),
);

/** Inflects the first word of a verb phrase given in any form; a form that is an infinitive already ("process") stays one. */
export function inflect(phrase: string, form: VerbForm): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const irregular = form === 'participle' ? PARTICIPLES.get(verb.toLowerCase()) : undefined;
  if (irregular !== undefined) return [irregular, ...rest].join(' ');
  return conjugate([infinitiveOf(verb.toLowerCase()), ...rest].join(' '), form);
}

const TENSES = ['Participle', 'PastTense', 'Gerund', 'PresentTense'];

/** "send" for "sent", "process" for "process"; compromise must be told which form it is given. */
function infinitiveOf(verb: string): string {
  const tags = nlp(`i ${verb}`).docs[0]?.[1]?.tags;
  if (tags?.has('Infinitive') === true) return verb;
  const toInfinitive = (tense?: string): string => methods.two.transform.verb.toInfinitive(verb, nlp.model(), tense);
  const found = TENSES.filter((tense) => tags?.has(tense) === true)
    .map((tense) => toInfinitive(tense))
    .find((infinitive) => infinitive !== '' && infinitive !== verb);
  const infinitive = found ?? (toInfinitive() || verb);
  return infinitive === verb ? verb.replace(/(?<=[^aeiou]{2})ed$/, '') : infinitive; // "scrolled"
}

/** True for nouns such as "documents"; the last word of a noun phrase decides, before "of the car" or the like. */
export function isPlural(phrase: string): boolean {
  if (/^["“'‘`].*["”'’`]$/.test(phrase)) return false;
  const [head = ''] = phrase.trim().split(/\s+(?:of|for|in|on|with|from|at|about)\s/);
  const written = head.split(/\s+/).at(-1) ?? '';
  if (
    / and |(?:^| )police$|^(?:both|these|those|two|three|four|five|six|seven|eight|nine|ten|several|many)(?= |$)/i.test(
      head,
    )
  )
    return true;
  if (/^\p{Lu}{2,}$|[.=_/]|a$/u.test(written) && !/^(?:data|media|criteria)$/.test(written)) return false; // "STARTTLS", "prefs.js", "Nova Scotia"
  const noun = written.toLowerCase();
  return (
    methods.two.transform.noun.toSingular(noun, nlp.model()) !== noun &&
    !/(?:ss|us|is|^lens|^gas|^news|mas)$/.test(noun)
  );
}

const CLOSED = ['Preposition', 'Determiner', 'Pronoun', 'Conjunction', 'Adverb', 'Possessive'];

/** True for a word that only ties others together, whatever its capital: "By", "The". */
export function isFunctionWord(word: string): boolean {
  const tags = nlp(word.toLowerCase()).docs[0]?.[0]?.tags;
  return CLOSED.some((tag) => tags?.has(tag) === true);
}

/** Endings of common nouns. */
const COMMON_NOUN = /(?:y|ance|ence|tion|sion|ment|ing|ness|age|ship|al|er)$/;

/** True for a word that is a name, or an unknown one that may be: its capital stays wherever it goes. */
export function isName(word: string): boolean {
  const lower = word.toLowerCase();
  const tags = nlp(lower).docs[0]?.[0]?.tags;
  if (tags === undefined || tags.has('Pronoun')) return false;
  if (tags.has('ProperNoun')) return true;
  const known = Object.hasOwn((nlp.model() as Model).one.lexicon, lower);
  return !known && tags.has('Noun') && tags.has('Singular') && !COMMON_NOUN.test(lower);
}
