import { readPattern, type Macros, type Node } from './syntax.js';

/**
 * Macros, each read once, at its first use.
 * @throws SyntaxError for one that is not there.
 */
export function macrosOf(sources: Readonly<Record<string, string>>): Macros {
  const known = new Map<string, Node>();
  const macros: Macros = (name) => {
    const source = sources[name];
    const node = known.get(name) ?? (source === undefined ? undefined : readPattern(`(${source})`, macros)[0]);
    if (node === undefined) throw new SyntaxError(`there is no macro "$${name}"`);
    known.set(name, node);
    return node;
  };
  return macros;
}
