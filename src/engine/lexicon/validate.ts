import { LexiconError } from '../errors.js';
import check from '../generated/validate-lexicon.js';
import type { Lexicon, NamedLexicon } from './types.js';

/**
 * Checks a value against `lexicons/schema.json`.
 * @throws LexiconError naming file, entry and field.
 */
export function validateLexicon(name: string, value: unknown): NamedLexicon {
  if (check(value)) return { name, lexicon: value as Lexicon };
  // Of the alternatives (a rule, an act, a cue, shared), the one that was meant is the one whose key is there.
  const errors = check.errors ?? [];
  const meant = errors.filter(
    ({ schemaPath }) =>
      schemaPath.startsWith(`#/oneOf/${alternative(value)}/`) || schemaPath.startsWith('#/definitions/'),
  );
  const fault = meant.sort((a, b) => b.instancePath.length - a.instancePath.length)[0] ?? errors[0];
  const path = (fault?.instancePath ?? '').split('/').slice(1);
  const extra = fault?.params['additionalProperty'] ?? fault?.params['missingProperty'];
  if (typeof extra === 'string') path.push(extra);
  const entry = path[0] === 'entries' ? entryId(value, Number(path[1])) : undefined;
  const field = path.slice(entry === undefined ? 0 : 2).join('/') || '(root)';
  const allowed: unknown = fault?.params['allowedValues'];
  const choices = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  throw new LexiconError(
    name,
    entry,
    field,
    `${fault?.message ?? 'is not a lexicon'}${choices}; see lexicons/schema.json`,
  );
}

function alternative(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const at = ['rule', 'act', 'cue'].findIndex((key) => key in value);
  return at < 0 ? 3 : at;
}

function entryId(value: unknown, index: number): string {
  const entries: unknown = (value as { entries?: unknown }).entries;
  const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : `number ${index + 1}`;
}
