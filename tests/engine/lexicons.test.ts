import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/tools/read.js';
import { createCoach, type Diagnostic, type FlagExample } from '../../src/engine/index.js';
import { validateLexicon } from '../../src/engine/lexicon/validate.js';

/** Every lexicon proves itself: its `flags` are flagged where `«…»` says, its `leaves` are left alone. */
const coach = createCoach();
const found = (text: string, rule: string): readonly Diagnostic[] =>
  coach.lint(text).diagnostics.filter(({ ruleId }) => ruleId === rule);

for (const { name, value } of readLexicons()) {
  const { lexicon } = validateLexicon(name, value);
  if (!('rule' in lexicon)) continue;
  for (const entry of lexicon.entries ?? []) {
    if (!entry.flags?.length && !entry.leaves?.length) continue;
    describe(`${lexicon.rule}, ${entry.id}`, () => {
      for (const example of entry.flags ?? []) {
        const { text: marked, becomes }: FlagExample = typeof example === 'string' ? { text: example } : example;
        it(`flags ${marked}`, () => {
          const text = marked.replace(/[«»]/g, '');
          const start = marked.indexOf('«');
          const end = marked.indexOf('»') - 1;
          const hit = found(text, lexicon.rule).find(({ range }) => range.start < end && start < range.end);
          expect(hit, `no ${lexicon.rule} at «…»`).toBeDefined();
          if (becomes !== undefined) {
            const results = hit?.suggestions.map((suggestion) => coach.apply(text, suggestion));
            expect(results).toContain(becomes);
          }
        });
      }
      for (const text of entry.leaves ?? []) {
        it(`leaves ${text}`, () => {
          expect(found(text, lexicon.rule).map(({ range }) => text.slice(range.start, range.end))).toEqual([]);
        });
      }
    });
  }
}
