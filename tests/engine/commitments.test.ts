import { describe, expect, it } from 'vitest';
import { createCoach, InputError, type Commitment } from '../../src/engine/index.js';

const coach = createCoach();
/** A Wednesday. */
const NOW = new Date(2026, 4, 6, 10, 0);

const promised = (draft: string, now = NOW): readonly Commitment[] => coach.lint(draft, { now }).commitments;

/** The only commitment of a draft. */
function one(draft: string, now = NOW): Commitment {
  const [commitment, ...more] = promised(draft, now);
  if (commitment === undefined || more.length > 0)
    throw new Error(`${more.length + (commitment ? 1 : 0)} in "${draft}"`);
  return commitment;
}

describe('a commitment', () => {
  it('says what, who, by when, and what the date comes to', () => {
    const draft = "Hi Maria,\n\nThank you. I'll update you by Friday 5 pm.\n\nSam";
    const { range, ...rest } = one(draft);
    expect(draft.slice(range.start, range.end)).toBe("I'll update you by Friday 5 pm");
    expect(rest).toEqual({
      action: 'update you',
      owner: 'I',
      party: 'agent',
      time: 'by Friday 5 pm',
      timing: 'relative',
      due: '2026-05-08T17:00',
    });
  });

  it('takes the time that stands before it for its own', () => {
    expect(one('By Friday, we will refund you.')).toMatchObject({
      action: 'refund you',
      time: 'By Friday',
      due: '2026-05-08',
    });
    expect(one('Tomorrow our billing team will call you.')).toMatchObject({
      owner: 'our billing team',
      due: '2026-05-07',
    });
  });

  it('prefers a deadline to a date that the promise is about', () => {
    expect(one("I'll call you about the delivery on Tuesday by Friday.").due).toBe('2026-05-08');
    expect(one('The invoice of 3 May will be corrected by Monday.').due).toBe('2026-05-11');
  });

  it('finds its deadline behind a list of things, but not in what somebody else does', () => {
    expect(one('I will send you a label, a form and the invoice by Friday.')).toMatchObject({
      action: 'send you a label, a form and the invoice',
      due: '2026-05-08',
    });
    expect(one('I will send you a label, and you can return the lamp by Friday.').timing).toBe('missing');
  });

  it('is one of several in a sentence, each with its own time', () => {
    expect(
      promised("I'll refund you today, and the courier will bring the new one on Thursday.").map(({ owner, due }) => [
        owner,
        due,
      ]),
    ).toEqual([
      ['I', '2026-05-06'],
      ['the courier', '2026-05-07'],
    ]);
  });

  it('can be stated in the order of the draft by many sentences', () => {
    const draft =
      "I'll check the order today. Our warehouse will ship the lamp on Thursday. You'll hear from me by noon on Friday.";
    expect(promised(draft).map(({ due }) => due)).toEqual(['2026-05-06', '2026-05-07', '2026-05-08T12:00']);
    for (const { range } of promised(draft)) expect(draft.slice(range.start, range.end)).not.toMatch(/^\s|[\s.]$/);
  });
});

describe('its owner', () => {
  const owners: Readonly<Record<string, readonly [string, Commitment['party']]>> = {
    "I'll call you tomorrow.": ['I', 'agent'],
    'Let me check with the warehouse and come back to you today.': ['I', 'agent'],
    'We are going to replace it this week.': ['we', 'company'],
    'Our warehouse will ship it tomorrow.': ['our warehouse', 'company'],
    'My colleague Ana will call you tomorrow.': ['my colleague Ana', 'company'],
    'Someone will be in touch by Friday.': ['someone', 'company'],
    "You'll receive your refund within 5 days.": ['we', 'company'],
    'Your replacement ships tomorrow.': ['we', 'company'],
    'It will be sent today.': ['we', 'company'],
    'The courier will deliver it on Tuesday.': ['the courier', 'third-party'],
    'Your bank will credit the amount within 3 days.': ['your bank', 'third-party'],
    'They will call you tomorrow.': ['they', 'third-party'],
  };
  for (const [draft, [owner, party]] of Object.entries(owners)) {
    it(`of “${draft}” is ${owner}`, () => expect(one(draft)).toMatchObject({ owner, party }));
  }
});

describe('its time', () => {
  const cases: readonly (readonly [string, Commitment['timing'], string | undefined])[] = [
    ['by 8 May', 'exact', '2026-05-08'],
    ['on 3 June 2026 at 14:00', 'exact', '2026-06-03T14:00'],
    ['by the 15th', 'exact', '2026-05-15'],
    ['by 2026-05-09', 'exact', '2026-05-09'],
    ['tomorrow', 'relative', '2026-05-07'],
    ['first thing tomorrow', 'relative', '2026-05-07'],
    ['tomorrow by 10 am', 'relative', '2026-05-07T10:00'],
    ['by the end of the day', 'relative', '2026-05-06'],
    ['by EOD Friday', 'relative', '2026-05-08'],
    ['within 24 hours', 'relative', '2026-05-07T10:00'],
    ['within 2 working days', 'relative', '2026-05-08'],
    ['in three to five business days', 'relative', '2026-05-13'],
    ['by the next working day', 'relative', '2026-05-07'],
    ['by the end of the week', 'relative', '2026-05-08'],
    ['by the end of next week', 'relative', '2026-05-15'],
    ['before the weekend', 'relative', '2026-05-08'],
    ['by the end of the month', 'relative', '2026-05-31'],
    ['by Monday at the latest', 'relative', '2026-05-11'],
    ['next week', 'ambiguous', '2026-05-15'],
    ['by next Friday', 'ambiguous', '2026-05-08'],
    ['on Wednesday', 'ambiguous', '2026-05-06'],
    ['by 5', 'ambiguous', '2026-05-06T17:00'],
    ['by 05/06', 'ambiguous', '2026-05-06'],
    ['in a few days', 'ambiguous', '2026-05-09'],
    ['soon', 'missing', undefined],
    ['as soon as possible', 'missing', undefined],
    ['in due course', 'missing', undefined],
    ['', 'missing', undefined],
  ];
  for (const [words, timing, due] of cases) {
    it(`“${words}” is ${timing}${due === undefined ? '' : `, ${due}`}`, () => {
      const commitment = one(`We will refund you ${words}`.trimEnd());
      expect([commitment.timing, commitment.due]).toEqual([timing, due]);
      expect(commitment.time ?? '').toBe(words);
      expect(commitment.action).toBe('refund you');
    });
  }

  it('crosses the end of a year', () => {
    const december = new Date(2025, 11, 30, 17, 40); // a Tuesday
    const due = (words: string): string | undefined => one(`We will refund you ${words}.`, december).due;
    expect(due('by 3 January')).toBe('2026-01-03');
    expect(due('by Friday')).toBe('2026-01-02');
    expect(due('within 3 working days')).toBe('2026-01-02');
    expect(due('by the end of the month')).toBe('2025-12-31');
    expect(due('by the end of the year')).toBe('2025-12-31');
    expect(due('next week')).toBe('2026-01-09');
    expect(due('within 48 hours')).toBe('2026-01-01T17:40');
    expect(due('by the 5th')).toBe('2026-01-05');
  });

  it('of working days leaves out the weekend', () => {
    const friday = new Date(2026, 4, 8, 16, 0);
    expect(one('We will refund you within 2 working days.', friday).due).toBe('2026-05-12');
    expect(one('We will refund you within 2 days.', friday).due).toBe('2026-05-10');
  });

  it('that has passed today is tomorrow’s', () => {
    const evening = new Date(2026, 4, 6, 18, 0);
    expect(one("I'll call you at 9 am.", evening).due).toBe('2026-05-07T09:00');
  });

  it('is read against the present when no other is given', () => {
    expect(coach.lint("I'll call you today.").commitments[0]?.due).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});

describe('its condition', () => {
  const conditions: Readonly<Record<string, string | undefined>> = {
    "If you send the receipt, I'll refund you by Friday.": 'If you send the receipt',
    "I'll ship it once you confirm the address.": 'once you confirm the address',
    "Unless you object, we'll close the case on Friday.": 'Unless you object',
    "I'll let you know if it is in stock.": undefined,
    "I'll call you tomorrow.": undefined,
  };
  for (const [draft, condition] of Object.entries(conditions)) {
    it(`of “${draft}” is ${condition ?? 'none'}`, () => expect(one(draft).condition).toBe(condition));
  }
});

describe('no commitment is found in', () => {
  for (const draft of [
    // the customer's part
    'Please send me the receipt by Friday.',
    'You will need to send us the form by Friday.',
    'Could you reply by Friday?',
    // what will not be done
    "I won't charge you again.",
    'We will never share your address.',
    "We can't refund you before Friday.",
    "I'm not sure we will have it by Friday.",
    "I can't promise that we will fix it by Friday.",
    // offers, questions, reports, what is done
    'I can call you tomorrow.',
    'I would refund you if I could.',
    'Shall I send it by Friday?',
    'You said that we would refund you by Friday.',
    'I have sent the replacement today.',
    // no acts
    "I'll be happy to help.",
    'I will need your order number.',
    "We'll see.",
    'I hope to hear from you by Friday.',
    'It ships with a cable.',
    // not the agent's words
    '> I will refund you by Friday.',
  ]) {
    it(JSON.stringify(draft), () => expect(promised(draft)).toEqual([]));
  }
});

it('refuses a `now` that is no date', () => {
  expect(() => coach.lint('', { now: new Date('soon') })).toThrow(InputError);
});
