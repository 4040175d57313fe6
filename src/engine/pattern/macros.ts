import { readPattern, type Macros, type Node } from './syntax.js';

/** Macros, each read once, at its first use. */
export function macrosOf(sources: Readonly<Record<string, string>>): Macros {
  const known = new Map<string, readonly Node[]>();
  const macros: Macros = (name) => {
    const nodes = known.get(name) ?? readPattern(`(${sources[name] ?? ''})`, macros);
    known.set(name, nodes);
    return nodes;
  };
  return macros;
}
