import { describe, expect, it } from 'vitest';
import { readLexicons } from '../../lexicons/tools/read.js';
import { createCoach, type Diagnostic, type FlagExample } from '../../src/engine/index.js';
import { english } from '../../src/engine/generated/english.js';
import { find } from '../../src/engine/observe/find.js';
import { Frames } from '../../src/engine/observe/frames.js';
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

/** Acts and cues are no findings: what proves them is the entry itself. */
const frames = new Frames(english());
const does = (text: string, kind: 'act' | 'cue', id: string): boolean =>
  find(frames, text, text, new Set([kind])).some(({ subject }) => subject.id === id);

for (const { name, value } of readLexicons()) {
  const { lexicon } = validateLexicon(name, value);
  if (!('act' in lexicon) && !('cue' in lexicon)) continue;
  if (!lexicon.entries.some(({ flags = [], leaves = [] }) => flags.length + leaves.length > 0)) continue;
  const [kind, id] = 'act' in lexicon ? (['act', lexicon.act] as const) : (['cue', lexicon.cue] as const);
  describe(`${kind} ${id}`, () => {
    for (const { flags = [], leaves = [] } of lexicon.entries) {
      for (const flag of flags) {
        const text = (typeof flag === 'string' ? flag : flag.text).replace(/[«»]/g, '');
        it(`is in: ${text}`, () => expect(does(text, kind, id)).toBe(true));
      }
      for (const text of leaves) it(`is not in: ${text}`, () => expect(does(text, kind, id)).toBe(false));
    }
  });
}
