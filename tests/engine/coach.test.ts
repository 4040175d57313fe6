import { describe, expect, it } from 'vitest';
import { createCoach, InputError, type Diagnostic } from '../../src/engine/index.js';

const coach = createCoach();
const found = (draft: string): string[] =>
  coach.lint(draft).diagnostics.map(({ range }) => draft.slice(range.start, range.end));
const DRAFT = "You failed to attach the invoice, so we can't process your refund until Monday";

describe('a coach', () => {
  it('marks the blame and the refusal of a sentence as two findings', () => {
    expect(coach.lint(DRAFT).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['blame-customer', 'negative-phrasing']);
    expect(found(DRAFT)).toEqual(['You failed to attach the invoice', "we can't process your refund until Monday"]);
  });

  it('offers the fact without the actor, the request with its purpose, and the refusal as what is possible', () => {
    const { diagnostics } = coach.lint(DRAFT);
    const results = diagnostics.flatMap(({ suggestions }) => suggestions.map((each) => coach.apply(DRAFT, each)));
    expect(results).toContain("The invoice wasn't attached, so we can't process your refund until Monday");
    expect(results).toContain(
      "I don't see the invoice yet. Could you send it so I can process your refund from Monday?",
    );
    expect(results).toContain('You failed to attach the invoice, so we can process your refund from Monday');
  });

  it('makes one finding of what one rule says twice in a clause', () => {
    expect(found("Unfortunately, we can't change the address.")).toHaveLength(1);
  });

  it.each([
    ["We can't refund the fee. Log in to the portal, then go to Billing.", []],
    ["We can't refund the fee.", ['negative-phrasing']],
    ["It's our policy, we don't refund the fee. Log in to the portal, then go to Billing.", ['policy-wall']],
  ])('excuses a refusal that goes on to say what to do, but no policy: %s', (draft, rules) => {
    expect(coach.lint(draft).diagnostics.map(({ ruleId }) => ruleId)).toEqual(rules);
  });

  it.each([
    'Good luck with your exam!',
    'There are no further steps.',
    'That number belongs to a scam. Do not call it.',
    'Did you accidentally switch on the filter?',
    'Simply refreshing the page brought all of them back.',
    "I've asked the depot again, as I don't see your parcel in the van's list.",
  ])('clears what only the learned weights would take for something: %s', (draft) => {
    expect(coach.lint(draft).diagnostics).toEqual([]);
  });

  it('reads a sentence of a long draft once, whatever is typed beside it', () => {
    const fresh = createCoach();
    const sentences = Array.from({ length: 2_200 }, (_, i) => `Parcel ${i} left.`);
    const steps = (draft: string): number => [...fresh.lintSteps(draft)].length;
    expect(steps(sentences.join(' '))).toBe(sentences.length);
    expect(steps(`${sentences.join(' ')} All is well.`)).toBe(1);
  });

  it('asks for an apology only when the customer complains', () => {
    const draft = 'The new invoice is on its way and reaches you on Friday.';
    const rules = (customerMessage: string): string[] =>
      coach.lint(draft, { customerMessage }).diagnostics.map(({ ruleId }) => ruleId);
    expect(rules('My blender arrived broken and nobody replied for two weeks.')).toContain('missing-apology');
    expect(rules('Could you tell me when the invoice comes?')).not.toContain('missing-apology');
  });

  it('puts a missing apology after the greeting, as an empty range', () => {
    const draft = 'Dear Maria,\n\nThe new blender is on its way and reaches you on Friday.';
    const [missing] = coach.lint(draft, { customerMessage: 'The blender arrived broken.' }).diagnostics;
    expect(missing?.range).toEqual({ start: draft.indexOf('The new'), end: draft.indexOf('The new') });
    expect(coach.apply(draft, missing?.suggestions[0] ?? { title: '', edits: [] })).toMatch(
      /^Dear Maria,\n\nI'm sorry .+ The new blender/,
    );
  });

  it('takes any real apology for one', () => {
    const draft = "We got this wrong and I'm sorry about the blender; the new one reaches you on Friday.";
    expect(
      coach.lint(draft, { customerMessage: 'The blender arrived broken.' }).diagnostics.map(({ ruleId }) => ruleId),
    ).not.toContain('missing-apology');
  });

  it('uses the severity the host gives a rule, and stays silent where it is off', () => {
    const severity = (rules: Record<string, 'hint' | 'off'>): string[] =>
      createCoach({ rules })
        .lint('You forgot to sign the form.')
        .diagnostics.map((each) => each.severity);
    expect(severity({ 'blame-customer': 'hint' })).toEqual(['hint']);
    expect(severity({ 'blame-customer': 'off' })).toEqual([]);
  });

  it('reads a sentence once: the second lint of a draft takes no steps', () => {
    const fresh = createCoach();
    const draft = 'You forgot to sign the form. We are looking into it. Thank you.';
    expect([...fresh.lintSteps(draft)]).toHaveLength(3);
    expect([...fresh.lintSteps(`${draft} One more.`)]).toHaveLength(1);
  });
});

describe('plain talk of service is left alone', () => {
  for (const draft of [
    'Our IT people are looking at it now.',
    'The delivery guy arrives at 5.',
    'You have chosen the annual plan.',
    'You signed up on 3 May.',
    'Your team moved to the new plan in May.',
    'Anyone with the link gets access.',
    'Everyone can see the page.',
    'We would be glad to help.',
    'Tuesday works for me.',
    'Here we go, your link.',
    'In simple terms, it adds a day.',
    'The stain is stubborn, so soak it.',
    'Chrome blocked the popup.',
    'Frost cracked the pipe, and we replace it.',
    'Good morning, Professor.',
    'I hope your dog is fine.',
    'I hope you are feeling better soon.',
    'Have fun, and enjoy your stay.',
    'Sorry, I don’t follow what your question is.',
    'I couldn’t let it go, and found this article.',
    'Try another folder to see where it goes.',
    'I know it works here, but as I said I’m not sure how well.',
    'There was no explanation, no error.',
    'Assuming that you’ve read everything here, could it be a typo?',
    'I’m not very familiar with that kind of music.',
    'I don’t know if a new cable would help in this case.',
    'I haven’t heard of this one before, does it happen every time?',
    'Why are you not using the new form?',
    'Here is the script that works for me with older files.',
    'There are no samples, as every shop will be different.',
    'Deleting the rule doesn’t affect your messages.',
    'In the next version coming this winter it will be clearer.',
  ]) {
    it(JSON.stringify(draft), () => expect(found(draft)).toEqual([]));
  }
});

describe('what is not the agent’s own wording is left alone', () => {
  for (const draft of [
    '> You failed to attach the invoice.',
    'See https://example.com/you-forgot-to-sign-the-form for the steps.',
    'Run `you forgot to sign the form` in the shell.',
    'Thank you.\n-- \nYou forgot to sign the form',
    'On Monday, Maria wrote:\n> You forgot to sign the form',
  ]) {
    it(JSON.stringify(draft), () => expect(found(draft)).toEqual([]));
  }

  it('a quotation that repeats the customer', () => {
    const customerMessage = 'Your page says you forgot to sign the form. Why?';
    const draft = 'The words "you forgot to sign the form" come from an old page.';
    expect(coach.lint(draft, { customerMessage }).diagnostics).toEqual([]);
    expect(coach.lint(draft).diagnostics).toHaveLength(1);
  });

  it('the host’s protected terms and the names in the exchange', () => {
    const draft = 'Guarantee Plus, Will and Grace are in copy.';
    expect(
      createCoach({ protectedTerms: ['Guarantee Plus'] }).lint(draft, { customerName: 'Will Grace' }).diagnostics,
    ).toEqual([]);
  });
});

describe('gaps', () => {
  for (const gap of ['{name}', '{{order_id}}', '[ORDER NUMBER]', 'XXX', '[insert date]', '____']) {
    it(`${gap} is marked`, () => expect(found(`Hello ${gap}, thank you.`)).toContain(gap));
  }
  for (const draft of [
    'See note [1] and [x] the box.',
    'Read [the guide](https://example.com).',
    'Use `{name}` as the key.',
    'Use {{order_id}}.',
  ]) {
    it(`${draft} has none`, () => {
      const { diagnostics } = createCoach({ templateTags: ['{{order_id}}'] }).lint(draft);
      expect(diagnostics.filter(({ ruleId }) => ruleId === 'unfilled-placeholder')).toEqual([]);
    });
  }
});

describe('hostile drafts', () => {
  const exact = (draft: string): readonly Diagnostic[] => {
    const { diagnostics } = coach.lint(draft, { customerMessage: draft.slice(0, 5_000) });
    for (const { range, suggestions } of diagnostics) {
      expect(range.start).toBeGreaterThanOrEqual(0);
      expect(range.end).toBeLessThanOrEqual(draft.length);
      for (const { edits } of suggestions)
        for (const edit of edits) expect(edit.range.end).toBeLessThanOrEqual(draft.length);
    }
    return diagnostics.filter(({ range }) => range.start < range.end);
  };
  const BLAME = 'You forgot to sign the form.';
  for (const [what, noise] of Object.entries({
    'a lone high surrogate': '\uD83D',
    'a lone low surrogate': '\uDE00',
    NUL: '\0',
    'zero-width characters': '\u200B\u200D\uFEFF',
    'bidi controls': '\u202E\u2066\u200F',
    'CRLF line ends': '\r\n\r\n',
    'an emoji': '👩‍👩‍👧',
    'combining marks': 'e\u0301\u0327',
  })) {
    it(`${what}: the range stays exact`, () => {
      const draft = `Hello ${noise} there. ${BLAME} ${noise} Bye.`;
      expect(exact(draft).map(({ range }) => draft.slice(range.start, range.end))).toContain(
        'You forgot to sign the form',
      );
    });
  }

  it('words that are names of JavaScript’s own properties', () => {
    expect(exact(`The constructor, toString and __proto__ stay. ${BLAME}`)).toHaveLength(1);
  });

  it('200,000 characters, with or without sentences', () => {
    const long = 'word '.repeat(40_000);
    exact(long);
    const many = `${BLAME}\n`.repeat(7_000);
    expect(exact(many)).toHaveLength(7_000);
  });

  it('input of the wrong type is refused by name', () => {
    expect(() => coach.lint(7 as unknown as string)).toThrow(InputError);
    expect(() => coach.lint('', { channel: 'fax' as 'email' })).toThrow(
      /exchange\.channel.*email, chat, social.*"fax"/,
    );
    expect(() => createCoach({ rules: { hostile: 'loud' as 'off' } })).toThrow(/options\.rules\["hostile"\]/);
  });
});
