import type { Node } from './syntax.js';

/** Words that nearly every reply contains: poor anchors. */
const COMMON = new Set(
  'a an the i you we it he she they me us them my your our this that to of in on at for with and or but so if is are was were be been am do did does have has had will would can could not no as by from up out there'.split(
    ' ',
  ),
);

/** Weighs a class reference: its size. */
export type SizeOf = (name: string, form: string | undefined) => number;

/**
 * Words, or class references such as `@omit:past`, of which a sentence must contain one for the pattern to fit; the
 * rarest such set. A sentence without any is never parsed for it. Null when the pattern requires tags alone.
 */
export function anchorsOf(pattern: readonly Node[], sizeOf: SizeOf): readonly string[] | null {
  const cost = (anchors: readonly string[]): number =>
    anchors.reduce((sum, anchor) => {
      const [name = '', form] = anchor.slice(1).split(':');
      return sum + (anchor.startsWith('@') ? sizeOf(name, form) : COMMON.has(anchor) ? 300 : 1);
    }, 0);
  const cheapest = (sets: (readonly string[] | null)[]): readonly string[] | null =>
    sets.filter((set) => set !== null).sort((a, b) => cost(a) - cost(b))[0] ?? null;

  const required = (node: Node): readonly string[] | null => {
    switch (node.op) {
      case 'word':
        return [node.word];
      case 'class':
        return [`@${node.name}${node.form === undefined ? '' : `:${node.form}`}`];
      case 'and':
        return cheapest(node.nodes.map(required));
      case 'slot':
        return cheapest(node.nodes.map(required));
      case 'repeat':
        return node.min > 0 ? required(node.node) : null;
      case 'or': {
        const sets = node.options.map((option) => cheapest(option.map(required)));
        return sets.every((set) => set !== null) ? [...new Set(sets.flat())] : null;
      }
      default:
        return null;
    }
  };
  return cheapest(pattern.map(required));
}

/** A group of plain alternatives in an expression: "(a|b|c)". */
const GROUP = /\(([^()[\]]*)\)/g;

const alternativesIn = (source: string): string[] =>
  [...source.matchAll(GROUP)].map(([, words = '']) => words.replaceAll('|', ' '));

/** Anchors as they are shipped: most are the alternatives of one group of their expression, of which the number is enough. */
export function packAnchors(source: string, anchors: readonly string[]): string {
  const text = anchors.join(' ');
  const group = alternativesIn(source).indexOf(text);
  return group < 0 ? text : `=${group}`;
}

/** The anchors of an expression, out of what `packAnchors` made of them. */
export function unpackAnchors(source: string, packed: string): string[] {
  const text = packed.startsWith('=') ? alternativesIn(source)[Number(packed.slice(1))] : packed;
  return (text ?? '').split(' ');
}
