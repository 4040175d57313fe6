import { LexiconError } from '../errors.js';
import { anchorsOf, packAnchors } from '../pattern/anchors.js';
import { frontCoded } from '../weights/front-coding.js';
import { PLACEHOLDERS } from '../rewrite/rewrite.js';
import { isUnclosed, references } from '../rewrite/template.js';
import type {
  ActLexicon,
  AdviceEntry,
  CueLexicon,
  Guard,
  LexiconEntry,
  NamedLexicon,
  RewriteTemplate,
  RuleLexicon,
  WordClass,
} from './types.js';
import { checked, classSize, rejectTwins, resolve, slotsOf, type Vocabulary } from './vocabulary.js';

/** An expression, checked, with its anchors. Plain data: it is computed at build time. */
export interface CompiledPattern {
  readonly source: string;
  /** Words or class references, packed; a sentence has one of them, or the pattern cannot fit. */
  readonly anchors: string;
}

/** An entry without its examples, its references resolved. */
export interface CompiledEntry extends Omit<LexiconEntry, 'patterns' | 'unless' | 'context' | 'flags' | 'leaves'> {
  readonly patterns: readonly CompiledPattern[];
  readonly unless: readonly string[];
  readonly context: readonly string[];
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
  /** Class → the words that mean it, front-coded, separated by spaces. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly advice: readonly AdviceEntry[];
  readonly labels: Readonly<Record<string, string>>;
}

/** What a compilation starts from; a host's lexicons start from the built-in ones. */
export const NOTHING: CompiledLexicons = {
  rules: [],
  acts: [],
  cues: [],
  guards: [],
  classes: [],
  macros: {},
  meanings: {},
  advice: [],
  labels: {},
};

/**
 * Resolves lexicons on top of others. A class, macro, guard, advice or label of the same name is replaced by the newer one. A
 * rule, act or cue keeps what the newer one leaves out; its entries are added, newer ones of the same id replacing older.
 * @throws LexiconError also where two of the lexicons themselves define the same class or macro.
 */
export function compileLexicons(lexicons: readonly NamedLexicon[], base: CompiledLexicons = NOTHING): CompiledLexicons {
  const classes = byId(base.classes);
  const macros = new Map(Object.entries(base.macros));
  const guards = byId(base.guards);
  const advice = byId(base.advice);
  const labels = { ...base.labels };
  const rules = new Map(base.rules.map((rule) => [rule.rule, rule]));
  const acts = new Map(base.acts.map((act) => [act.act, act]));
  const cues = new Map(base.cues.map((cue) => [cue.cue, cue]));
  const vocabulary: Vocabulary = { classes, macros, keepsMacros: base === NOTHING };

  rejectTwins(lexicons);
  for (const { lexicon } of lexicons) {
    if (!isShared(lexicon)) continue;
    for (const each of lexicon.classes ?? []) classes.set(each.id, each);
    for (const [name, macro] of Object.entries(lexicon.macros ?? {})) macros.set(name, macro);
    for (const each of lexicon.advice ?? []) advice.set(each.id, each);
    Object.assign(labels, lexicon.labels);
  }
  for (const { name, lexicon } of lexicons) {
    if (!isShared(lexicon)) continue;
    for (const guard of lexicon.guards ?? []) {
      const patterns = checked(guard.patterns, vocabulary, name, guard.id, 'guards/patterns');
      guards.set(guard.id, { ...guard, patterns });
    }
  }
  const compileEntries = (name: string, entries: readonly LexiconEntry[] = []): CompiledEntry[] =>
    entries.map((entry) => compileEntry(name, entry, vocabulary, guards));
  const checkGuards = (name: string, used: readonly string[] = []): void => {
    for (const guard of used)
      if (!guards.has(guard)) throw new LexiconError(name, undefined, 'guards', unknownGuard(guard, guards));
  };
  for (const { name, lexicon } of lexicons) {
    if ('rule' in lexicon) {
      checkGuards(name, lexicon.guards);
      const older = rules.get(lexicon.rule);
      const entries = merge(older?.entries, compileEntries(name, lexicon.entries));
      const rewrites = lexicon.rewrites?.map((each, i) =>
        compileRewrite(each, new Set(), vocabulary, name, undefined, `rewrites/${i}`),
      );
      const expressions = (field: 'innocent' | 'leftovers'): string[] => [
        ...(older?.[field] ?? []),
        ...checked(lexicon[field] ?? [], vocabulary, name, undefined, field),
      ];
      rules.set(lexicon.rule, {
        ...older,
        ...lexicon,
        ...(rewrites === undefined ? {} : { rewrites }),
        innocent: expressions('innocent'),
        leftovers: expressions('leftovers'),
        entries,
      });
    } else if ('act' in lexicon) {
      checkGuards(name, lexicon.guards);
      const older = acts.get(lexicon.act);
      acts.set(lexicon.act, {
        ...older,
        ...lexicon,
        entries: merge(older?.entries, compileEntries(name, lexicon.entries)),
      });
    } else if ('cue' in lexicon) {
      checkGuards(name, lexicon.guards);
      const older = cues.get(lexicon.cue);
      cues.set(lexicon.cue, {
        ...older,
        ...lexicon,
        entries: merge(older?.entries, compileEntries(name, lexicon.entries)),
      });
    }
  }
  return {
    rules: [...rules.values()],
    acts: [...acts.values()],
    cues: [...cues.values()],
    guards: [...guards.values()],
    classes: [...classes.values()],
    // Built-in expressions keep their macros until they are used: a newer macro of the same name is not meant for them.
    macros: { ...Object.fromEntries(macros), ...base.macros },
    meanings: {
      ...base.meanings,
      ...meaningsOf(lexicons.flatMap(({ lexicon }) => (isShared(lexicon) ? (lexicon.meanings ?? []) : []))),
    },
    advice: [...advice.values()],
    labels,
  };
}

/** Class → its words, front-coded, separated by spaces. */
const meaningsOf = (classes: readonly WordClass[]): Record<string, string> =>
  Object.fromEntries(
    classes.map(({ id, words = [], verbs = [] }) => [
      id,
      frontCoded([...new Set([...words, ...verbs])].sort()).join(' '),
    ]),
  );

const isShared = (
  lexicon: NamedLexicon['lexicon'],
): lexicon is Exclude<NamedLexicon['lexicon'], RuleLexicon | ActLexicon | CueLexicon> =>
  !('rule' in lexicon) && !('act' in lexicon) && !('cue' in lexicon);

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const merge = (older: readonly CompiledEntry[] = [], newer: readonly CompiledEntry[]): CompiledEntry[] => [
  ...byId([...older, ...newer]).values(),
];

const unknownGuard = (guard: string, guards: ReadonlyMap<string, Guard>): string =>
  `there is no guard "${guard}"; guards: ${[...guards.keys()].join(', ')}`;

function compileEntry(
  name: string,
  entry: LexiconEntry,
  vocabulary: Vocabulary,
  guards: ReadonlyMap<string, Guard>,
): CompiledEntry {
  for (const guard of entry.guards ?? []) {
    if (!guards.has(guard)) throw new LexiconError(name, entry.id, 'guards', unknownGuard(guard, guards));
  }
  const patterns = entry.patterns.map((pattern, i) => {
    const { source, nodes } = resolve(pattern, vocabulary, name, entry.id, `patterns/${i}`);
    const anchors = anchorsOf(nodes, (id, form) => classSize(vocabulary, id, form));
    if (anchors === null) {
      throw new LexiconError(
        name,
        entry.id,
        `patterns/${i}`,
        `"${pattern}" requires no word, only tags; name at least one word that must be there`,
      );
    }
    return { source, anchors: packAnchors(source, anchors) };
  });
  const slots = new Set([...entry.patterns, ...(entry.context ?? [])].flatMap((each) => slotsOf(each, vocabulary)));
  const rewrites = entry.rewrites?.map((each, i) =>
    compileRewrite(each, slots, vocabulary, name, entry.id, `rewrites/${i}`),
  );
  const { flags: _flags, leaves: _leaves, unless = [], context = [], ...rest } = entry;
  return {
    ...rest,
    ...(rewrites === undefined ? {} : { rewrites }),
    patterns,
    unless: checked(unless, vocabulary, name, entry.id, 'unless'),
    context: checked(context, vocabulary, name, entry.id, 'context'),
  };
}

/** A rewrite with its own expressions checked; `slots` are those of its entry. */
function compileRewrite(
  rewrite: RewriteTemplate,
  slots: ReadonlySet<string>,
  vocabulary: Vocabulary,
  name: string,
  entry: string | undefined,
  field: string,
): RewriteTemplate {
  const { patterns, unless } = rewrite;
  const own = (patterns ?? []).flatMap((each) => slotsOf(each, vocabulary));
  checkTemplate(rewrite.text, new Set([...slots, ...own]), name, entry, `${field}/text`);
  return {
    ...rewrite,
    ...(patterns === undefined ? {} : { patterns: checked(patterns, vocabulary, name, entry, `${field}/patterns`) }),
    ...(unless === undefined ? {} : { unless: checked(unless, vocabulary, name, entry, `${field}/unless`) }),
  };
}

/** What every rewrite can refer to. */
const BUILT_IN: ReadonlySet<string> = new Set(['match', 'clause', 'sentence']);

function checkTemplate(
  template: string,
  slots: ReadonlySet<string>,
  name: string,
  entry: string | undefined,
  field: string,
): void {
  if (isUnclosed(template))
    throw new LexiconError(
      name,
      entry,
      field,
      `"${template}": a bracket is not closed; "[, …]" is said at the end of a paragraph`,
    );
  for (const reference of references(template)) {
    const known = slots.has(reference.name) || PLACEHOLDERS.has(reference.name) || BUILT_IN.has(reference.name);
    if (!known)
      throw new LexiconError(
        name,
        entry,
        field,
        `no pattern captures "{${reference.name}}", and it is no placeholder: ${[...PLACEHOLDERS].join(', ')}`,
      );
    const [unknown] = reference.unknownFilters;
    if (unknown !== undefined)
      throw new LexiconError(name, entry, field, `"{${reference.name}|${unknown}}": there is no such filter`);
  }
}
