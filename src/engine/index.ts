/**
 * The engine: no DOM, no network, the same in Node and in the browser.
 * @packageDocumentation
 */
export { createCoach, type Coach, type CoachOptions } from './coach.js';
export { InputError, LexiconError } from './errors.js';
export type { Summary } from './summary/summary.js';
export type * from './types.js';
export type {
  ActLexicon,
  AdviceEntry,
  CueLexicon,
  FlagExample,
  Guard,
  Lexicon,
  LexiconEntry,
  NamedLexicon,
  Reason,
  Reveal,
  RewriteTemplate,
  RuleLexicon,
  Scope,
  SharedLexicon,
  WordClass,
} from './lexicon/types.js';
