import { LexiconError } from '../errors.js';
import { wordsOfClass } from '../pattern/classes.js';
import { readPattern, type Node } from '../pattern/syntax.js';
import type { NamedLexicon, WordClass } from './types.js';

/** What patterns may name. */
export interface Vocabulary {
  readonly classes: ReadonlyMap<string, WordClass>;
  readonly macros: ReadonlyMap<string, string>;
  /** Whether expressions keep their macros until they are used, as the many of the built-in lexicons do: in place they are some KB larger. */
  readonly keepsMacros: boolean;
}

/** @throws LexiconError where two lexicons define the same class or macro: one would silently take the other's place. */
export function rejectTwins(lexicons: readonly NamedLexicon[]): void {
  const definedIn = new Map<string, string>();
  for (const { name, lexicon } of lexicons) {
    const classes = 'classes' in lexicon ? (lexicon.classes ?? []) : [];
    const macros = 'macros' in lexicon ? (lexicon.macros ?? {}) : {};
    for (const own of [...classes.map(({ id }) => `@${id}`), ...Object.keys(macros).map((id) => `$${id}`)]) {
      const first = definedIn.get(own);
      if (first !== undefined)
        throw new LexiconError(
          name,
          undefined,
          own.startsWith('@') ? 'classes' : 'macros',
          `${own} is defined in ${first} already; rename one of the two`,
        );
      definedIn.set(own, name);
    }
  }
}

/** The slots that a pattern captures. */
export const slotsOf = (pattern: string, { macros }: Vocabulary): string[] =>
  [...insertMacros(pattern, macros).matchAll(/\[<([a-z]+)>/g)].map(([, slot = '']) => slot);

/** A pattern read, its classes known, and its source as it is stored: with its macros in place, or with those that are kept. */
export function resolve(
  pattern: string,
  vocabulary: Vocabulary,
  name: string,
  entry: string | undefined,
  field: string,
): { source: string; nodes: Node[] } {
  try {
    const inserted = insertMacros(pattern, vocabulary.macros);
    const nodes = readPattern(inserted);
    for (const node of nodes) checkClasses(node, vocabulary);
    return { source: vocabulary.keepsMacros ? pattern : inserted, nodes };
  } catch (error) {
    throw new LexiconError(name, entry, field, error instanceof Error ? error.message : String(error));
  }
}

/** The sources of expressions that can be read. Errors name the field and the place in it. */
export const checked = (
  patterns: readonly string[],
  vocabulary: Vocabulary,
  name: string,
  entry: string | undefined,
  field: string,
): readonly string[] => patterns.map((each, i) => resolve(each, vocabulary, name, entry, `${field}/${i}`).source);

/** A pattern with its macros in place. */
export function insertMacros(pattern: string, macros: ReadonlyMap<string, string>): string {
  return pattern.replace(/\$([a-z][a-z-]*)/g, (_, name: string) => {
    const macro = macros.get(name);
    if (macro === undefined)
      throw new SyntaxError(`there is no macro "$${name}"; macros: ${[...macros.keys()].join(', ')}`);
    return insertMacros(macro, macros);
  });
}

function checkClasses(node: Node, vocabulary: Vocabulary): void {
  if (node.op === 'class') classSize(vocabulary, node.name, node.form);
  else if (node.op === 'not' || node.op === 'repeat') checkClasses(node.node, vocabulary);
  else if (node.op === 'and' || node.op === 'slot') for (const each of node.nodes) checkClasses(each, vocabulary);
  else if (node.op === 'or') for (const each of node.options.flat()) checkClasses(each, vocabulary);
}

/** How many words a class, or a form of its verbs, has. */
export function classSize({ classes }: Vocabulary, name: string, form: string | undefined): number {
  const wordClass = classes.get(name);
  if (wordClass === undefined) throw new SyntaxError(`there is no word class "@${name}"`);
  const words = wordsOfClass(wordClass, form as Parameters<typeof wordsOfClass>[1]);
  if (words === null) throw new SyntaxError(`"@${name}:${form ?? ''}": the class has no verbs to inflect`);
  return words.length;
}
