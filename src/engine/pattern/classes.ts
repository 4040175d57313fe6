import { conjugate, type VerbForm } from '../linguist.js';
import type { WordClass } from '../lexicon/types.js';

const FORMS: readonly VerbForm[] = ['infinitive', 'past', 'participle', 'gerund', 'present'];

/** The words (some of several words) that `@name:form` stands for; without a form, words and infinitives. Null for an unknown class or form. */
export function wordsOfClass(
  { words = [], verbs }: WordClass,
  form: VerbForm | 'any' | undefined,
): readonly string[] | null {
  if (form === undefined) return [...words, ...(verbs ?? [])];
  if (verbs === undefined) return null;
  const inflected = (each: VerbForm): string[] => verbs.map((verb) => conjugate(verb, each));
  return form === 'any' ? [...new Set(FORMS.flatMap(inflected))] : inflected(form);
}
