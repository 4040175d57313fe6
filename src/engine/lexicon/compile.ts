import { LexiconError } from '../errors.js';
import { compilePattern } from '../linguist.js';
import { anchorsOf } from './anchors.js';
import { expand, type Vocabulary } from './expand.js';
import type { ActLexicon, CueLexicon, Guard, LexiconEntry, NamedLexicon, RuleLexicon, WordClass } from './types.js';

/** An expression ready to be compiled by the linguist, with its anchors. Plain data: it is computed at build time. */
export interface CompiledPattern {
  readonly source: string;
  readonly anchors: readonly string[];
}

/** An entry without its examples, its references resolved. */
export interface CompiledEntry extends Omit<LexiconEntry, 'patterns' | 'unless' | 'flags' | 'leaves'> {
  readonly patterns: readonly CompiledPattern[];
  readonly unless?: readonly string[];
}

type Compiled<T extends { readonly entries?: readonly LexiconEntry[] }> = Omit<T, 'entries'> & {
  readonly entries?: readonly CompiledEntry[];
};

/** All lexicons of a language, resolved; plain data. */
export interface CompiledLexicons {
  readonly rules: readonly Compiled<RuleLexicon>[];
  readonly acts: readonly Compiled<ActLexicon>[];
  readonly cues: readonly Compiled<CueLexicon>[];
  readonly guards: readonly Guard[];
  readonly classes: readonly WordClass[];
  readonly macros: Readonly<Record<string, string>>;
}

/** What a compilation starts from; a host's lexicons start from the built-in ones. */
export const NOTHING: CompiledLexicons = { rules: [], acts: [], cues: [], guards: [], classes: [], macros: {} };

/**
 * Resolves lexicons on top of others. A rule, act, cue, class, macro or guard of the same name is replaced by the
 * newer one; entries of a rule that exists already are added to it, newer ones of the same id replacing older.
 * @throws LexiconError
 */
export function compileLexicons(lexicons: readonly NamedLexicon[], base: CompiledLexicons = NOTHING): CompiledLexicons {
  const classes = byId(base.classes);
  const macros = new Map(Object.entries(base.macros));
  const guards = byId(base.guards);
  const rules = new Map(base.rules.map((rule) => [rule.rule, rule]));
  const acts = new Map(base.acts.map((act) => [act.act, act]));
  const cues = new Map(base.cues.map((cue) => [cue.cue, cue]));
  const vocabulary: Vocabulary = { classes, macros };

  for (const { lexicon } of lexicons) {
    if (!isShared(lexicon)) continue;
    for (const each of lexicon.classes ?? []) classes.set(each.id, each);
    for (const [name, macro] of Object.entries(lexicon.macros ?? {})) macros.set(name, macro);
  }
  for (const { name, lexicon } of lexicons) {
    if (!isShared(lexicon)) continue;
    for (const guard of lexicon.guards ?? []) {
      const patterns = guard.patterns.map((each, i) => resolve(each, vocabulary, name, guard.id, `guards/patterns/${i}`));
      guards.set(guard.id, { ...guard, patterns });
    }
  }
  const compileEntries = (name: string, entries: readonly LexiconEntry[] = []): CompiledEntry[] =>
    entries.map((entry) => compileEntry(name, entry, vocabulary, guards));
  const checkGuards = (name: string, used: readonly string[] = []): void => {
    for (const guard of used) if (!guards.has(guard)) throw new LexiconError(name, undefined, 'guards', unknownGuard(guard, guards));
  };
  for (const { name, lexicon } of lexicons) {
    if ('rule' in lexicon) {
      checkGuards(name, lexicon.guards);
      const entries = merge(rules.get(lexicon.rule)?.entries, compileEntries(name, lexicon.entries));
      rules.set(lexicon.rule, { ...lexicon, entries });
    } else if ('act' in lexicon) {
      checkGuards(name, lexicon.guards);
      acts.set(lexicon.act, { ...lexicon, entries: merge(acts.get(lexicon.act)?.entries, compileEntries(name, lexicon.entries)) });
    } else if ('cue' in lexicon) {
      checkGuards(name, lexicon.guards);
      cues.set(lexicon.cue, { ...lexicon, entries: merge(cues.get(lexicon.cue)?.entries, compileEntries(name, lexicon.entries)) });
    }
  }
  return {
    rules: [...rules.values()],
    acts: [...acts.values()],
    cues: [...cues.values()],
    guards: [...guards.values()],
    classes: [...classes.values()],
    macros: Object.fromEntries(macros),
  };
}

const isShared = (lexicon: NamedLexicon['lexicon']): lexicon is Exclude<NamedLexicon['lexicon'], RuleLexicon | ActLexicon | CueLexicon> =>
  !('rule' in lexicon) && !('act' in lexicon) && !('cue' in lexicon);

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

const merge = (older: readonly CompiledEntry[] = [], newer: readonly CompiledEntry[]): CompiledEntry[] => [
  ...byId([...older, ...newer]).values(),
];

const unknownGuard = (guard: string, guards: ReadonlyMap<string, Guard>): string =>
  `there is no guard "${guard}"; guards: ${[...guards.keys()].join(', ')}`;

function compileEntry(name: string, entry: LexiconEntry, vocabulary: Vocabulary, guards: ReadonlyMap<string, Guard>): CompiledEntry {
  for (const guard of entry.guards ?? []) {
    if (!guards.has(guard)) throw new LexiconError(name, entry.id, 'guards', unknownGuard(guard, guards));
  }
  const patterns = entry.patterns.map((pattern, i) => {
    const source = resolve(pattern, vocabulary, name, entry.id, `patterns/${i}`);
    const anchors = anchorsOf(source);
    if (anchors === null) {
      throw new LexiconError(name, entry.id, `patterns/${i}`, `"${pattern}" requires no word, only tags; name at least one word that must be there`);
    }
    return { source, anchors };
  });
  const { flags: _flags, leaves: _leaves, unless, ...rest } = entry;
  const sparing = unless?.map((each, i) => resolve(each, vocabulary, name, entry.id, `unless/${i}`));
  return { ...rest, patterns, ...(sparing === undefined ? {} : { unless: sparing }) };
}

function resolve(pattern: string, vocabulary: Vocabulary, name: string, entry: string, field: string): string {
  try {
    const source = expand(pattern, vocabulary);
    compilePattern(source);
    return source;
  } catch (error) {
    throw new LexiconError(name, entry, field, error instanceof Error ? error.message : String(error));
  }
}
