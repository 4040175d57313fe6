import { tokens } from '../../src/styles/tokens.js';

/** A design token, as its declaration and the comment over it tell. */
export interface Token {
  /** The public custom property. */
  readonly name: string;
  readonly description: string;
  readonly fallback: string;
  /** The elements' own name for it, in their shadow trees. */
  readonly inner: string;
}

/** The tokens in the order of `src/styles/tokens.ts`: the first five carry the meaning. */
export function readTokens(): readonly Token[] {
  const declarations = tokens.cssText.matchAll(
    /\/\* (.+?) \*\/\s*(--_[\w-]+):\s*var\(\s*(--reply-coach-[\w-]+),\s*([^;]+)\);/g,
  );
  return Array.from(declarations, ([, description = '', inner = '', name = '', fallback = '']) => ({
    name,
    description,
    inner,
    fallback: fallback.replace(/\s+/g, ' ').replace(/--_/g, '--reply-coach-').trim(),
  }));
}

/** How many tokens carry the meaning; the others follow from them. */
export const SEMANTIC = 5;
