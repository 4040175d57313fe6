import { conjugate, type VerbForm } from '../linguist.js';
import type { WordClass } from '../lexicon/types.js';

/** The verbs' forms, by form; computed at build time. */
export type Forms = Readonly<Record<VerbForm, readonly string[]>>;

/** A word class with its verbs inflected. */
export interface InflectedClass extends WordClass {
  readonly forms?: Forms;
}

const FORMS: readonly VerbForm[] = ['infinitive', 'past', 'participle', 'gerund', 'present'];

/** Inflects a class's verbs. */
export function inflectClass(wordClass: WordClass): InflectedClass {
  const { verbs } = wordClass;
  if (verbs === undefined) return wordClass;
  return {
    ...wordClass,
    forms: Object.fromEntries(FORMS.map((form) => [form, verbs.map((verb) => conjugate(verb, form))])) as Forms &
      Record<VerbForm, string[]>,
  };
}

/** The words (some of several words) that `@name:form` stands for; without a form, words and infinitives. Null for an unknown class or form. */
export function wordsOfClass(
  { words = [], forms }: InflectedClass,
  form: VerbForm | 'any' | undefined,
): readonly string[] | null {
  if (form === undefined) return [...words, ...(forms?.infinitive ?? [])];
  if (forms === undefined) return null;
  return form === 'any' ? [...new Set(FORMS.flatMap((each) => forms[each]))] : forms[form];
}
