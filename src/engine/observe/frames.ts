import type { CompiledEntry, CompiledLexicons } from '../lexicon/compile.js';
import type { Word } from '../linguist.js';
import { anchorsOf, unpackAnchors } from '../pattern/anchors.js';
import { isClauseEnd } from '../pattern/clauses.js';
import { findAll, type ClassWords, type LookUp, type Match, type Span } from '../pattern/match.js';
import { wordsOfClass } from '../pattern/classes.js';
import { macrosOf } from '../pattern/macros.js';
import { readPattern, type Macros, type Node } from '../pattern/syntax.js';
import type { TextRange } from '../types.js';
import { spares } from './guards.js';
import type { Sentence, Subject } from './types.js';

/** A sentence must have a word of one of these sets, or an expression cannot fit. */
type Anchors = readonly ReadonlySet<string>[];

const isThere = (anchors: Anchors, words: readonly string[]): boolean =>
  anchors.some((set) => words.some((word) => set.has(word)));

/** An entry with everything compiled at its first use. */
export interface Frame {
  readonly subject: Subject;
  readonly entry: CompiledEntry;
  readonly patterns: readonly {
    readonly anchors: Anchors;
    readonly pattern: () => readonly Node[];
  }[];
  readonly guards: readonly string[];
  readonly unless: () => readonly (readonly Node[])[];
  readonly context: () => readonly (readonly Node[])[];
}

/** An expression of a rewrite or of a rule, read. */
interface Expression {
  readonly pattern: readonly Node[];
  /** Null where any sentence may do. */
  readonly anchors: Anchors | null;
}

/** Where a frame fits. */
export interface Hit {
  readonly frame: Frame;
  readonly match: Match;
  readonly range: TextRange;
  readonly clause: TextRange;
}

/** All frames, found by the words they need. */
export class Frames {
  readonly #byAnchor = new Map<string, Set<Frame>>();
  readonly #guards: ReadonlyMap<
    string,
    {
      readonly where: Parameters<typeof spares>[0];
      readonly patterns: () => readonly (readonly Node[])[];
    }
  >;
  readonly #lookUp: LookUp;
  /** The expressions of rewrites, read at first use. */
  readonly #known = new Map<string, Expression>();
  /** Class reference → its words, of phrases the first; expressions share them. */
  readonly #classWords = new Map<string, ReadonlySet<string>>();
  readonly #macros: Macros;

  constructor(lexicons: CompiledLexicons) {
    this.#lookUp = classLookUp(lexicons.classes);
    this.#macros = macrosOf(lexicons.macros);
    this.#guards = new Map(
      lexicons.guards.map(({ id, where, patterns }) => [
        id,
        {
          where,
          patterns: once(() => patterns.map((each) => this.#read(each))),
        },
      ]),
    );
    for (const { rule, entries, guards } of lexicons.rules) this.#add({ kind: 'rule', id: rule }, entries, guards);
    for (const { act, entries, guards } of lexicons.acts) this.#add({ kind: 'act', id: act }, entries, guards);
    for (const { cue, entries, guards } of lexicons.cues) this.#add({ kind: 'cue', id: cue }, entries, guards);
  }

  #add(subject: Subject, entries: readonly CompiledEntry[] = [], guards: readonly string[] = []): void {
    for (const entry of entries) {
      const frame: Frame = {
        subject,
        entry,
        patterns: entry.patterns.map(({ source, anchors }) => ({
          anchors: this.#wordSets(unpackAnchors(source, anchors)),
          pattern: once(() => this.#read(source)),
        })),
        guards: [...guards, ...(entry.guards ?? [])],
        unless: once(() => entry.unless.map((each) => this.#read(each))),
        context: once(() => entry.context.map((each) => this.#read(each))),
      };
      for (const word of frame.patterns.flatMap(({ anchors }) => anchors.flatMap((set) => [...set]))) {
        const frames = this.#byAnchor.get(word) ?? new Set();
        this.#byAnchor.set(word, frames.add(frame));
      }
    }
  }

  /** The frames that could fit a sentence of these words; for most sentences none, and they are never parsed. */
  candidates(words: ReadonlySet<string>, kinds: ReadonlySet<Subject['kind']>): Frame[] {
    const found = new Set<Frame>();
    for (const word of words) {
      for (const frame of this.#byAnchor.get(word) ?? []) if (kinds.has(frame.subject.kind)) found.add(frame);
    }
    return [...found];
  }

  /** Where a frame fits the sentence and no guard spares it; the longest of overlapping fits. */
  hits(frame: Frame, { words, masked }: Sentence, vocabulary: ReadonlySet<string>): Hit[] {
    const all = [...vocabulary];
    const matches = frame.patterns
      .filter(({ anchors }) => isThere(anchors, all))
      .flatMap(({ pattern }) => findAll(pattern(), words, this.#lookUp))
      .sort((a, b) => b.end - b.first - (a.end - a.first));
    const kept: Match[] = [];
    for (const match of matches) {
      if (kept.some((other) => match.first < other.end && other.first < match.end)) continue;
      if (!this.#spared(frame, words, match)) kept.push(match);
    }
    return kept.map((match) => ({
      frame,
      match: this.#withContext(frame, words, match),
      range: rangeOf(words, match),
      clause: clauseOf(words, masked, match),
    }));
  }

  /** Where expressions of a rewrite or of a rule fit, the first of each first. */
  fits(sources: readonly string[], words: readonly Word[]): Match[] {
    const vocabulary = words.map(({ normal }) => withoutPossessive(normal));
    return sources.flatMap((source) => {
      const { pattern, anchors } = this.#known.get(source) ?? this.#learn(source);
      if (anchors !== null && !isThere(anchors, vocabulary)) return [];
      return findAll(pattern, words, this.#lookUp);
    });
  }

  #learn(source: string): Expression {
    const pattern = this.#read(source);
    const anchors = anchorsOf(pattern, (name, form) => {
      const { single, phrases } = this.#lookUp(name, form);
      return single.size + phrases.length;
    });
    const known = { pattern, anchors: anchors && this.#wordSets(anchors) };
    this.#known.set(source, known);
    return known;
  }

  /** The words that anchors stand for: a set of the plain ones, and one for each class. */
  #wordSets(anchors: readonly string[]): Anchors {
    const plain = anchors.filter((anchor) => !anchor.startsWith('@')).map(withoutPossessive);
    const classes = anchors.filter((anchor) => anchor.startsWith('@')).map((reference) => this.#wordsOf(reference));
    return plain.length > 0 ? [new Set(plain), ...classes] : classes;
  }

  #wordsOf(reference: string): ReadonlySet<string> {
    let words = this.#classWords.get(reference);
    if (words === undefined) {
      const [name = '', form] = reference.slice(1).split(':');
      const { single, phrases } = this.#lookUp(name, form);
      words = new Set([...single, ...phrases.flatMap(([first]) => first ?? [])].map(withoutPossessive));
      this.#classWords.set(reference, words);
    }
    return words;
  }

  #read(source: string): readonly Node[] {
    return readPattern(source, this.#macros);
  }

  /** The match's own slots win over those of the context. */
  #withContext(frame: Frame, words: readonly Word[], match: Match): Match {
    const around = frame
      .context()
      .flatMap((pattern) => findAll(pattern, words, this.#lookUp).flatMap(({ slots }) => [...slots]));
    return around.length === 0 ? match : { ...match, slots: new Map([...around, ...match.slots]) };
  }

  #spared(frame: Frame, words: readonly Word[], match: Span): boolean {
    if (frame.unless().some((pattern) => findAll(pattern, words, this.#lookUp).length > 0)) return true;
    return frame.guards.some((id) => {
      const guard = this.#guards.get(id);
      return (
        guard?.patterns().some((pattern) => spares(guard.where, findAll(pattern, words, this.#lookUp), words, match)) ??
        false
      );
    });
  }
}

/** The text range of some words, without the punctuation around them. */
export function rangeOf(words: readonly Word[], { first, end }: Span): TextRange {
  const inside = words.slice(first, end).filter(({ range }) => range.end > range.start);
  return {
    start: inside[0]?.range.start ?? 0,
    end: inside.at(-1)?.range.end ?? 0,
  };
}

/** Some words as written; of a contraction that reaches beyond them ("You'll" of "you") only the word itself. */
export function textOf(sentence: string, words: readonly Word[], span: Span): string {
  const { start, end } = rangeOf(words, span);
  const last = words[span.end - 1];
  const beyond = words[span.end];
  if (last === undefined || beyond === undefined || beyond.range.end > beyond.range.start)
    return sentence.slice(start, end);
  const whole = sentence.slice(last.range.start, last.range.end);
  const own = whole.toLowerCase().startsWith(last.normal) ? whole.slice(0, last.normal.length) : last.normal;
  return sentence.slice(start, last.range.start) + own;
}

/** The clause around some words. */
export function clauseOf(words: readonly Word[], text: string, match: Span): TextRange {
  let { first, end } = match;
  while (first > 0 && !isClauseEnd(words, first - 1)) first--;
  while (end < words.length && !isClauseEnd(words, end - 1)) end++;
  const { start, end: stop } = rangeOf(words, { first, end });
  return { start, end: Math.min(stop, text.length) };
}

function classLookUp(classes: CompiledLexicons['classes']): LookUp {
  const byId = new Map(classes.map((each) => [each.id, each]));
  const resolved = new Map<string, ClassWords>();
  return (name, form) => {
    const key = `${name}:${form ?? ''}`;
    let words = resolved.get(key);
    if (words === undefined) {
      const wordClass = byId.get(name);
      const all = (wordClass && wordsOfClass(wordClass, form as Parameters<typeof wordsOfClass>[1])) ?? [];
      words = {
        single: new Set(all.filter((word) => !word.includes(' '))),
        phrases: all.filter((word) => word.includes(' ')).map((phrase) => phrase.split(' ')),
      };
      resolved.set(key, words);
    }
    return words;
  };
}

/** A possessive ("anyone's") is looked for as its first half, like the contraction it could be. */
const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word);

export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
