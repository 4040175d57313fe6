import type { CompiledEntry, CompiledLexicons } from '../lexicon/compile.js';
import { compilePattern, type Match, type Parsed, type Pattern } from '../linguist.js';
import type { TextRange } from '../types.js';
import { isClauseEnd, spares, type ReadyGuard } from './guards.js';
import type { Sentence, Subject } from './types.js';

/** An entry of the frames with everything compiled at its first use. */
export interface Frame {
  readonly subject: Subject;
  readonly entry: CompiledEntry;
  readonly patterns: readonly { readonly anchors: readonly string[]; readonly pattern: () => Pattern }[];
  readonly guards: readonly string[];
  readonly unless: () => readonly Pattern[];
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
  readonly #guards: ReadonlyMap<string, () => ReadyGuard>;

  constructor(lexicons: CompiledLexicons) {
    this.#guards = new Map(
      lexicons.guards.map((guard) => [guard.id, once(() => ({ where: guard.where, patterns: guard.patterns.map(compilePattern) }))]),
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
        patterns: entry.patterns.map(({ source, anchors }) => ({ anchors, pattern: once(() => compilePattern(source)) })),
        guards: [...guards, ...(entry.guards ?? [])],
        unless: once(() => (entry.unless ?? []).map(compilePattern)),
      };
      for (const anchor of frame.patterns.flatMap((each) => each.anchors)) {
        const frames = this.#byAnchor.get(anchor) ?? new Set();
        this.#byAnchor.set(anchor, frames.add(frame));
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
  hits(frame: Frame, { parsed, masked }: Sentence, words: ReadonlySet<string>): Hit[] {
    const matches = frame.patterns
      .filter(({ anchors }) => anchors.some((anchor) => words.has(anchor)))
      .flatMap(({ pattern }) => parsed.match(pattern()))
      .sort((a, b) => b.end - b.first - (a.end - a.first));
    const kept: Match[] = [];
    for (const match of matches) {
      if (kept.some((other) => match.first < other.end && other.first < match.end)) continue;
      if (!this.#spared(frame, parsed, match)) kept.push(match);
    }
    return kept.map((match) => ({ frame, match, range: rangeOf(parsed, match), clause: clauseOf(parsed, masked, match) }));
  }

  #spared(frame: Frame, parsed: Parsed, match: Match): boolean {
    if (frame.unless().some((pattern) => parsed.match(pattern).length > 0)) return true;
    return frame.guards.some((id) => {
      const guard = this.#guards.get(id);
      return guard !== undefined && spares(guard(), parsed, match);
    });
  }
}

/** The text range of some words, without the punctuation around them. */
export function rangeOf({ words }: Parsed, { first, end }: { first: number; end: number }): TextRange {
  const inside = words.slice(first, end).filter(({ range }) => range.end > range.start);
  return { start: inside[0]?.range.start ?? 0, end: inside.at(-1)?.range.end ?? 0 };
}

function clauseOf(parsed: Parsed, text: string, match: Match): TextRange {
  let { first, end } = match;
  while (first > 0 && !isClauseEnd(parsed, first - 1)) first--;
  while (end < parsed.words.length && !isClauseEnd(parsed, end - 1)) end++;
  const { start, end: stop } = rangeOf(parsed, { first, end });
  return { start, end: Math.min(stop, text.length) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
