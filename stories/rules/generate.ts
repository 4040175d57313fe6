/** Turns the lexicons' rules and their own examples into what the page *Rules* shows: `stories/generated/rules.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readLexicons } from '../../lexicons/tools/read.js';
import { validateLexicon } from '../../src/engine/lexicon/validate.js';
import type { FlagExample, RuleLexicon } from '../../src/engine/lexicon/types.js';
import type { RuleDescription } from './types.js';

const OUT = new URL('../generated/', import.meta.url);
const ORDER = ['error', 'warning', 'info', 'hint'];

function describe({ rule, severity, message, reason, entries = [], inserts = [] }: RuleLexicon): RuleDescription {
  const flags = entries.flatMap((entry) => entry.flags ?? []);
  return {
    rule,
    severity,
    message,
    reason,
    flags: flags.map((flag): FlagExample => (typeof flag === 'string' ? { text: flag } : flag)),
    leaves: entries.flatMap(({ leaves = [] }) => leaves),
    inserts: inserts.map(({ title, text }) => ({ title, text })),
  };
}

const rules = readLexicons()
  .map(({ name, value }) => validateLexicon(name, value).lexicon)
  .filter((lexicon): lexicon is RuleLexicon => 'rule' in lexicon)
  .map(describe)
  .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.rule.localeCompare(b.rule));

mkdirSync(OUT, { recursive: true });
writeFileSync(
  new URL('rules.ts', OUT),
  `import type { RuleDescription } from '../rules/types.js';\n\nexport const RULES: readonly RuleDescription[] = ${JSON.stringify(rules)};\n`,
);
