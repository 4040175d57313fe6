import type { Word } from '../linguist.js';
import { isClauseEnd } from './clauses.js';
import type { Node } from './syntax.js';

/** Indices into a sentence's words, end exclusive. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** One place where a pattern fits. */
export interface Match extends Span {
  readonly slots: ReadonlyMap<string, Span>;
}

/** A class reference resolved: single words by look-up, phrases as sequences. */
export interface ClassWords {
  readonly single: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** Finds class words; the matcher never sees lexicons. */
export type LookUp = (name: string, form: string | undefined) => ClassWords;

type Slots = ReadonlyMap<string, Span>;
type Continue = (at: number, slots: Slots) => Match | null;

/**
 * Where a pattern fits, leftmost first, not overlapping. A backtracking matcher of our own: compromise's does not
 * backtrack out of optional parts, so that a noun phrase before its last noun could not be written.
 */
export function findAll(pattern: readonly Node[], words: readonly Word[], lookUp: LookUp): Match[] {
  const found: Match[] = [];
  for (let first = 0; first < words.length; first++) {
    const match = sequence(pattern, 0, first, new Map(), (end, slots) => ({ first, end, slots }));
    if (match !== null && match.end > first) {
      found.push(match);
      first = match.end - 1;
    }
  }
  return found;

  function sequence(nodes: readonly Node[], index: number, at: number, slots: Slots, then: Continue): Match | null {
    const node = nodes[index];
    if (node === undefined) return then(at, slots);
    return one(node, at, slots, (end, inner) => sequence(nodes, index + 1, end, inner, then));
  }

  function one(node: Node, at: number, slots: Slots, then: Continue): Match | null {
    switch (node.op) {
      case 'start':
        return at === 0 ? then(at, slots) : null;
      case 'end':
        return at === words.length ? then(at, slots) : null;
      case 'or':
        return first(node.options, (option) => sequence(option, 0, at, slots, then));
      case 'slot':
        return sequence(node.nodes, 0, at, slots, (end, inner) =>
          then(end, new Map(inner).set(node.name, { first: at, end })),
        );
      case 'repeat':
        return repeat(node, 0, at, slots, then);
      case 'class': {
        const { single, phrases } = lookUp(node.name, node.form);
        const here = words[at];
        if (here !== undefined && single.has(here.normal)) {
          const match = then(at + 1, slots);
          if (match !== null) return match;
        }
        return first(phrases, (phrase) =>
          phrase.every((word, i) => words[at + i]?.normal === word) ? then(at + phrase.length, slots) : null,
        );
      }
      default: {
        const word = words[at];
        return word !== undefined && fits(node, word, at) ? then(at + 1, slots) : null;
      }
    }
  }

  function repeat(
    node: Extract<Node, { op: 'repeat' }>,
    count: number,
    at: number,
    slots: Slots,
    then: Continue,
  ): Match | null {
    const enough = (): Match | null => (count >= node.min ? then(at, slots) : null);
    const more = (): Match | null =>
      count < node.max
        ? one(node.node, at, slots, (end, inner) => (end > at ? repeat(node, count + 1, end, inner, then) : null))
        : null;
    return node.lazy ? (enough() ?? more()) : (more() ?? enough());
  }

  /** Conditions on a single word. */
  function fits(node: Node, word: Word, at: number): boolean {
    switch (node.op) {
      case 'any':
        return true;
      case 'word':
        return word.normal === node.word;
      case 'tag':
        return word.tags.has(node.tag);
      case 'clauseEnd':
        return isClauseEnd(words, at);
      case 'quoted':
        return word.isQuoted === true;
      case 'punctuation':
        return word.after.includes(node.mark);
      case 'not':
        return !fits(node.node, word, at);
      case 'and':
        return node.nodes.every((each) => fits(each, word, at));
      default:
        return one(node, at, new Map(), (end, slots) => (end === at + 1 ? { first: at, end, slots } : null)) !== null;
    }
  }
}

function first<T>(items: readonly T[], attempt: (item: T) => Match | null): Match | null {
  for (const item of items) {
    const match = attempt(item);
    if (match !== null) return match;
  }
  return null;
}
