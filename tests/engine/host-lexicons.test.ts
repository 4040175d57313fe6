import { describe, expect, it } from 'vitest';
import { createCoach, LexiconError, type Lexicon } from '../../src/engine/index.js';

const rule = (entry: object): Lexicon =>
  ({
    rule: 'house-style',
    severity: 'warning',
    message: 'We do not say that.',
    reason: { text: 'It confuses people.', source: 'our style guide' },
    entries: [entry],
  }) as Lexicon;

const failure = (lexicon: unknown): LexiconError => {
  try {
    createCoach({ lexicons: [{ name: 'house.yaml', lexicon: lexicon as Lexicon }] });
  } catch (error) {
    if (error instanceof LexiconError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('a host’s lexicon', () => {
  it('adds a rule of its own', () => {
    const lexicon = rule({
      id: 'ticket',
      patterns: ['your (ticket|case)'],
      rewrites: [{ title: 'Say request', text: 'your request' }],
    });
    const coach = createCoach({ lexicons: [{ name: 'house.yaml', lexicon }] });
    const draft = 'Your ticket is open.';
    const [hit] = coach.lint(draft).diagnostics;
    expect(hit).toMatchObject({
      ruleId: 'house-style',
      severity: 'warning',
      range: { start: 0, end: 11 },
      reason: 'It confuses people.',
      source: 'our style guide',
    });
    expect(hit?.suggestions.map((each) => coach.apply(draft, each))).toEqual(['Your request is open.']);
  });

  it('adds an entry to a rule that exists, keeping the others', () => {
    const lexicon = { ...rule({ id: 'own', patterns: ['you blew it'] }), rule: 'blame-customer' } as Lexicon;
    const coach = createCoach({ lexicons: [{ name: 'house.yaml', lexicon }] });
    expect(coach.lint('You blew it. You forgot to sign the form.').diagnostics).toHaveLength(2);
  });

  it('keeps what it leaves out of a rule that exists: its rewrites', () => {
    const lexicon = { ...rule({ id: 'own', patterns: ['you blew it'] }), rule: 'blame-customer' } as Lexicon;
    const [plain, extended] = [createCoach(), createCoach({ lexicons: [{ name: 'house.yaml', lexicon }] })];
    const draft = 'You picked the wrong date.';
    expect(plain.lint(draft).diagnostics[0]?.suggestions).not.toEqual([]);
    expect(extended.lint(draft).diagnostics[0]?.suggestions).toEqual(plain.lint(draft).diagnostics[0]?.suggestions);
  });

  it('has macros of its own beside built-in ones of the same name', () => {
    const shared = { name: 'shared.yaml', lexicon: { macros: { seal: 'ticket', what: 'ticket' } } as Lexicon };
    const own = { name: 'house.yaml', lexicon: rule({ id: 'own', patterns: ['your $seal'] }) };
    const [plain, extended] = [createCoach(), createCoach({ lexicons: [shared, own] })];
    expect(extended.lint('Your ticket is open.').diagnostics.map(({ ruleId }) => ruleId)).toContain('house-style');
    for (const draft of ['The lamp will arrive on Monday, mark my words.', "You didn't attach the invoice."])
      expect(extended.lint(draft)).toEqual(plain.lint(draft));
  });

  it('defines a class or macro once', () => {
    const shared = (name: string): { name: string; lexicon: Lexicon } => ({
      name,
      lexicon: { macros: { ours: 'our' } },
    });
    expect(() => createCoach({ lexicons: [shared('a.yaml'), shared('b.yaml')] })).toThrow(
      /b\.yaml.*\$ours is defined in a\.yaml already/,
    );
  });

  it('may use the built-in word classes, macros and guards', () => {
    const coach = createCoach({
      lexicons: [
        {
          name: 'house.yaml',
          lexicon: rule({ id: 'own', patterns: ['kindly @hand-over $thing'], guards: ['condition'] }),
        },
      ],
    });
    expect(coach.lint('Kindly send the form.').diagnostics).toHaveLength(1);
    expect(coach.lint('If you kindly send the form, it is done.').diagnostics).toEqual([]);
  });
});

describe('a faulty lexicon is refused with file, entry and field', () => {
  it.each([
    ['an unknown field', rule({ id: 'own', patterns: ['x'], pattern: 'x' }), 'own', 'pattern'],
    ['a field of the wrong type', rule({ id: 'own', patterns: [7] }), 'own', 'patterns/0'],
    ['a missing field', { rule: 'house-style', severity: 'warning', message: 'x' }, undefined, 'reason'],
    ['an unknown severity', { ...rule({ id: 'own', patterns: ['x'] }), severity: 'loud' }, undefined, 'severity'],
    ['a pattern that cannot be read', rule({ id: 'own', patterns: ['you (fail'] }), 'own', 'patterns/0'],
    ['a pattern of tags alone', rule({ id: 'own', patterns: ['#Noun #Verb'] }), 'own', 'patterns/0'],
    ['an unknown word class', rule({ id: 'own', patterns: ['you @nonsense'] }), 'own', 'patterns/0'],
    ['an unknown macro', rule({ id: 'own', patterns: ['you $nonsense'] }), 'own', 'patterns/0'],
    ['an unknown guard', rule({ id: 'own', patterns: ['x'], guards: ['nonsense'] }), 'own', 'guards'],
    [
      'a rewrite with a slot nobody captures',
      rule({ id: 'own', patterns: ['x'], rewrites: [{ title: 'x', text: '{object}' }] }),
      'own',
      'rewrites/0/text',
    ],
    [
      'a rewrite with an unknown filter',
      rule({ id: 'own', patterns: ['[<thing>x]'], rewrites: [{ title: 'x', text: '{thing|loud}' }] }),
      'own',
      'rewrites/0/text',
    ],
    [
      'a rewrite with a bracket that nobody closes',
      rule({ id: 'own', patterns: ['x'], rewrites: [{ title: 'x', text: 'y[, and z' }] }),
      'own',
      'rewrites/0/text',
    ],
    ['no object', 'hello', undefined, '(root)'],
  ])('%s', (_, lexicon, entry, field) => {
    const error = failure(lexicon);
    expect({ file: error.file, entry: error.entry, field: error.field }).toEqual({ file: 'house.yaml', entry, field });
    expect(error.message).toContain('house.yaml');
  });
});
