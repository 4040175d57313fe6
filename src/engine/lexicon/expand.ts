import { inflect, type VerbForm } from '../linguist.js';
import type { WordClass } from './types.js';

/** Pieces that patterns refer to: `@class`, `@class:form`, `$macro`. */
export interface Vocabulary {
  readonly classes: ReadonlyMap<string, WordClass>;
  readonly macros: ReadonlyMap<string, string>;
}

const FORMS: readonly VerbForm[] = ['infinitive', 'past', 'participle', 'gerund', 'present'];

/**
 * Replaces references by what they stand for, giving plain match syntax.
 * @throws Error naming the unknown reference.
 */
export function expand(pattern: string, vocabulary: Vocabulary): string {
  const withMacros = pattern.replace(/\$([a-z][a-z-]*)/g, (_, name: string) => {
    const macro = vocabulary.macros.get(name);
    if (macro === undefined) throw new Error(`there is no macro "$${name}"; macros: ${[...vocabulary.macros.keys()].join(', ')}`);
    return expand(macro, vocabulary);
  });
  // Compromise's own methods (@hasComma) are in camel case; classes are in kebab case and known.
  return withMacros.replace(/@([a-z][a-z-]*)(?::([a-z]+))?(?![A-Za-z])/g, (_, name: string, form: string | undefined) => {
    const wordClass = vocabulary.classes.get(name);
    if (wordClass === undefined) throw new Error(`there is no word class "@${name}"`);
    return `(${[...new Set(forms(wordClass, form))].join('|')})`;
  });
}

function forms({ id, words = [], verbs = [] }: WordClass, form: string | undefined): string[] {
  if (form === undefined) return [...words, ...verbs];
  const wanted = form === 'any' ? FORMS : FORMS.filter((known) => known === form);
  if (wanted.length === 0) throw new Error(`"@${id}:${form}": a form is one of ${FORMS.join(', ')}, any`);
  if (verbs.length === 0) throw new Error(`"@${id}:${form}": the class has no verbs to inflect`);
  return wanted.flatMap((each) => verbs.map((verb) => inflect(verb, each)));
}
