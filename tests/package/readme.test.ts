import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

describe('README.md', () => {
  it('lists every rule with its severity', () => {
    const readme = readFileSync('README.md', 'utf8');
    const told = Array.from(readme.matchAll(/^\| `([a-z-]+)` +\|.*\| (error|warning|info|hint) +\|$/gm), ([, ...row]) =>
      row.join(' '),
    );
    const rules = readdirSync('lexicons/en')
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(readFileSync(join('lexicons/en', name), 'utf8')) as { rule?: string; severity?: string })
      .flatMap(({ rule, severity }) => (rule === undefined ? [] : `${rule} ${severity ?? ''}`));
    expect(told.sort()).toEqual(rules.sort());
  });
});
