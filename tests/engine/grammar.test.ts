import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { expect, it } from 'vitest';
import { items, voices } from '../../lexicons/tools/corpus.js';
import { createCoach } from '../../src/engine/index.js';

/** A grammar check takes 20 to 40 ms: of the corpus's short texts every so manieth is looked at, over all voices. */
const EVERY = 150;
/** What an agent might fill in. */
const FILLED: Readonly<Record<string, string>> = {
  date: 'Friday',
  reason: 'the damage',
  option: 'send a new one',
  name: 'Maria',
  team: 'our billing team',
  step: 'send the form again',
  matter: 'the parcel was late',
};
const filled = (text: string): string => text.replace(/\{([a-z]+)\}/g, (gap, name: string) => FILLED[name] ?? gap);

it('offers no rewrite with a grammar error that the draft did not have', { timeout: 240_000 }, async () => {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  // Spelling and capitals are about names, of which support is full; the rest is grammar.
  const errors = async (text: string): Promise<string[]> =>
    (await linter.lint(text))
      .filter(
        (lint) => !['Spelling', 'Capitalization', 'WordChoice', 'Style', 'Readability'].includes(lint.lint_kind()),
      )
      .map((lint) => `${lint.lint_kind()}: ${lint.message()}`);
  const coach = createCoach();
  const drafts = voices('build')
    .flatMap((voice) => items('build', voice))
    .flatMap(({ text }) => text ?? [])
    .filter((_, i) => i % EVERY === 0);
  const made: string[] = [];
  let looked = 0;
  for (const draft of drafts) {
    const rewrites = coach.lint(draft).diagnostics.flatMap(({ suggestions }) => suggestions);
    const had = new Set(rewrites.length === 0 ? [] : await errors(draft));
    for (const rewrite of rewrites) {
      looked++;
      const after = filled(coach.apply(draft, rewrite));
      for (const error of await errors(after))
        if (!had.has(error)) made.push(`${error} in "${after}", from "${draft}"`);
    }
  }
  expect(looked).toBeGreaterThan(50);
  expect(made).toEqual([]);
});
