import { describe, expect, it } from 'vitest';
import { BLAMING, ndjson, type Answer } from './cli.js';

/** The words that each finding of a rule marks. */
const marked = (draft: string, answer: Answer | undefined, rule: string): string[] =>
  (answer?.diagnostics ?? [])
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ range }) => draft.slice(range.start, range.end));

describe('hostile drafts', () => {
  const before: Record<string, string> = {
    'lone surrogates': '\ud800 and \udc00.\n\n',
    'NUL and other controls': 'A\0B\u0007C\u001b[2J.\n\n',
    CRLF: 'Hello Ann,\r\n\r\n',
    'zero width and bidi': 'a\u200bb\u202ec\u2066d\u2069.\n\n',
    emoji: '👩‍👩‍👧 🏳️‍🌈 and 𝔉.\n\n',
    'combining marks': `Z${'\u0351'.repeat(500)}algo.\n\n`,
    'no space at all': `${'x'.repeat(20_000)}\n\n`,
  };

  it.each(Object.entries(before))('%s: ranges stay exact', async (_, prefix) => {
    const draft = prefix + BLAMING;
    const { answers, stderr, status } = await ndjson([{ id: 1, draft }]);
    const [alone] = (await ndjson([{ id: 1, draft: BLAMING }])).answers;
    expect(marked(draft, answers[0], 'blame-customer')).toEqual(marked(BLAMING, alone, 'blame-customer'));
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  it('200,000 characters in one draft', async () => {
    const sentence = 'Thank you for the photos of the blue lamp, they help. ';
    const draft = sentence.repeat(Math.ceil(200_000 / sentence.length)) + BLAMING;
    const { answers, status } = await ndjson([
      { id: 1, draft },
      { id: 2, draft: BLAMING },
    ]);
    expect(marked(draft, answers[0], 'blame-customer')).toEqual(marked(BLAMING, answers[1], 'blame-customer'));
    expect(status).toBe(1);
  }, 60_000);

  it('properties named like those of every object', async () => {
    const line = '{"__proto__":{"draft":"x"},"constructor":1,"toString":2,"draft":"Fine, thank you."}';
    const { answers } = await ndjson([line, '{"__proto__":{"draft":"x"}}']);
    expect(answers).toMatchObject([{ id: null }, { line: 2, error: '"draft" is missing: it must be a string' }]);
  });
});
