import { describe, expect, it } from 'vitest';
import { createCoach, type Lexicon } from '../../src/engine/index.js';

const RULE = 'house-style';

/** The drafts that a host's rule offers for a draft: one entry with these patterns and rewrites. */
const offers = (draft: string, pattern: string, ...rewrites: object[]): string[] =>
  offersOf({}, draft, pattern, ...rewrites);

/** The same, of a rule with more to it. */
function offersOf(
  more: { readonly leftovers?: readonly string[] },
  draft: string,
  pattern: string,
  ...rewrites: object[]
): string[] {
  const lexicon = {
    ...more,
    rule: RULE,
    severity: 'warning',
    message: 'We do not say that.',
    reason: { text: 'It confuses people.', source: 'our style guide' },
    entries: [{ id: 'own', patterns: [pattern], rewrites: rewrites.map((each) => ({ title: 'Say it', ...each })) }],
  } as Lexicon;
  const coach = createCoach({ lexicons: [{ name: 'house.yaml', lexicon }] });
  return coach
    .lint(draft)
    .diagnostics.filter(({ ruleId }) => ruleId === RULE)
    .flatMap(({ suggestions }) => suggestions.map((each) => coach.apply(draft, each)));
}

describe('a rewrite with expressions of its own', () => {
  it('leaves the words of its slot "prior" as they are', () => {
    const own = { patterns: ['[<prior>#Noun] howdy'], text: 'hello' };
    expect(offers('Partner, howdy, the lamp left today.', 'howdy', own)).toEqual([
      'Partner, hello, the lamp left today.',
    ]);
  });

  it('leaves the words of its slot "next" as they are', () => {
    const own = { patterns: ['howdy [<next>#Noun]'], text: 'hello' };
    expect(offers('Howdy partner, the lamp left today.', 'howdy', own)).toEqual([
      'Hello partner, the lamp left today.',
    ]);
  });

  it('goes on at its slot "onward" without the comma before it', () => {
    const own = { patterns: ['howdy [<onward>.]'], text: '' };
    expect(offers('Howdy, the lamp left today.', 'howdy', own)).toEqual(['The lamp left today.']);
  });

  it.each(["is 'howdy'", 'is "howdy"', 'is `howdy`', "isn't howdy"])(
    'keeps the marks around what a slot quotes: %s',
    (what) => {
      const own = { scope: 'sentence', patterns: ['hello [<rest>.{1,9}] $'], text: '{rest}' };
      expect(offers(`Hello the word ${what}.`, 'hello', own)).toEqual([`The word ${what}.`]);
    },
  );

  it('says what stands in brackets where nothing follows in the paragraph', () => {
    const own = { scope: 'sentence', text: 'I see[, and what we can do is {step}].' };
    expect(offers('Howdy partner.', 'howdy', own)).toEqual(['I see, and what we can do is {step}.']);
    expect(offers('Howdy partner. The lamp left today.', 'howdy', own)).toEqual(['I see. The lamp left today.']);
    expect(offers('Howdy partner.\n\nThe lamp left today.', 'howdy', own)).toEqual([
      'I see, and what we can do is {step}.\n\nThe lamp left today.',
    ]);
    expect(offers('Howdy partner.', 'howdy', { scope: 'sentence', text: 'Hello [friend]' })).toEqual([
      'Hello [friend].',
    ]);
  });

  it.each(['The howdy left today.', 'We sat on howdy today.', 'Freight howdy today.'])(
    'begins no clause in the middle of a phrase: %s',
    (draft) => {
      const own = { text: 'I expect the lamp' };
      expect(offers(draft, 'howdy', own)).toEqual([]);
      for (const before of ['Today', 'From now on', 'Maria'])
        expect(offers(`${before} howdy is here.`, 'howdy', own)).toEqual([`${before} I expect the lamp is here.`]);
    },
  );

  it('capitalises no word that is never written so', () => {
    const own = { scope: 'sentence', patterns: ['hello [<rest>.{1,9}] $'], text: '{rest}' };
    expect(offers('Hello mail.example.org is up.', 'hello', own)).toEqual(['mail.example.org is up.']);
    expect(offers('Hello sRGB is a profile.', 'hello', own)).toEqual(['sRGB is a profile.']);
  });

  it('is not offered where none of them fits', () => {
    expect(offers('The lamp left today, howdy.', 'howdy', { patterns: ['howdy sir'], text: 'hello' })).toEqual([]);
  });
});

describe('every rewrite', () => {
  const replaced = (draft: string): string[] => offers(draft, 'howdy', { scope: 'sentence', text: 'Hello.' });

  it.each(['on 4 May', 'for £40', 'in nine days', 'within one week', 'on Friday', 'at https://example.com/a'])(
    'keeps what is said "%s"',
    (fact) => {
      expect(replaced('Howdy, it left the house.')).toEqual(['Hello.']);
      expect(replaced(`Howdy, it left the house ${fact}.`)).toEqual([]);
    },
  );
});

it('drops a figure only where the sentence still has it', () => {
  const left = (draft: string): string[] => offers(draft, 'howdy', { patterns: ['howdy to section .'], text: '' });
  expect(left('We read section 4 to you, howdy to section 4.')).toEqual(['We read section 4 to you.']);
  expect(left('We read section 4 to you, howdy to section 5.')).toEqual([]);
  expect(left('We read section 14 to you, howdy to section 4.')).toEqual([]);
  expect(left('We read 4 lines to you, howdy to section 4.')).toEqual([]);
});

describe('a rewrite that leaves something out', () => {
  it('takes both commas along where the verb comes next, and one where a clause does', () => {
    const left = (draft: string): string[] => offers(draft, 'howdy', { text: '' });
    expect(left('Your radiators, howdy, are warm again.')).toEqual(['Your radiators are warm again.']);
    expect(left('Mrs Bell, howdy, the radiators are warm.')).toEqual(['Mrs Bell, the radiators are warm.']);
  });

  it('leaves no question behind that has nothing left to ask about', () => {
    expect(offers("Howdy, aren't you.", 'howdy', { text: '' })).toEqual([]);
    expect(offers("Howdy, you aren't late.", 'howdy', { text: '' })).toEqual(["You aren't late."]);
    expect(offers("It's covered, howdy.", 'howdy', { text: '' })).toEqual(["It's covered."]);
  });

  it('is not offered where a quotation would be empty', () => {
    expect(offers('The word howdy stands in the title.', 'howdy', { text: '' })).toHaveLength(1);
    expect(offers('The word "howdy" stands in the title.', 'howdy', { text: '' })).toEqual([]);
  });
});

describe('what no rewritten sentence keeps', () => {
  const told = (draft: string): string[] =>
    offersOf({ leftovers: ['end of story'] }, draft, 'howdy', { text: 'hello' });

  it('goes along with the rest', () => {
    expect(told('Howdy, the lamp left today, end of story.')).toEqual(['Hello, the lamp left today.']);
  });

  it('speaks of all of the sentence where it is the finding', () => {
    const own = { patterns: ['howdy'], text: 'hello' };
    const draft = 'Howdy, the lamp left today, toodle pip.';
    expect(offersOf({ leftovers: ['toodle pip'] }, draft, 'toodle pip', own)).toEqual(['Hello, the lamp left today.']);
  });

  it('takes the rewrite with it where it cannot go', () => {
    expect(told('Howdy, the lamp is the end of story for me.')).toEqual([]);
  });

  const cut = (draft: string): string[] =>
    offersOf({ leftovers: ['not blue $'] }, draft, 'not blue', { text: '{match}' });

  it('may be all that a rewrite leaves out', () => {
    expect(cut('The lamp left today, not blue.')).toEqual(['The lamp left today.']);
  });

  it('goes with both its commas behind a conjunction', () => {
    const aside = { leftovers: ['between us'] };
    expect(
      offersOf(aside, 'It is lit and, between us, the lamp left today.', 'between us', { text: '{match}' }),
    ).toEqual(['It is lit and the lamp left today.']);
  });

  it('does not begin in the middle of a contraction', () => {
    expect(cut("The lamp on the shelf isn't blue.")).toEqual([]);
  });
});

describe('a rewrite that asks for something', () => {
  it('asks for it once', () => {
    const dated = { text: 'by {date}' };
    expect(offers('It leaves soonish.', 'soonish', dated)).toEqual(['It leaves by {date}.']);
    expect(offers('By {date} it leaves soonish.', 'soonish', dated)).toEqual([]);
  });

  it('has its answer from the agent in a sentence of its own', () => {
    const [first] = createCoach().lint('Afraid not.').diagnostics;
    expect(first?.suggestions.map((each) => createCoach().apply('Afraid not.', each))).toContain(
      'Afraid not. What I can do is {option}.',
    );
  });
});

it('leaves numbers in words, but no figures, to the agent who tells the matter anew', () => {
  const anew = { scope: 'sentence', text: 'What I see is that {matter}.' };
  expect(offers('Howdy, two reminders went out.', 'howdy', anew)).toEqual(['What I see is that {matter}.']);
  expect(offers('Howdy, 2 reminders went out.', 'howdy', anew)).toEqual([]);
});

it('"100%" is a promise, no fact to keep', () => {
  expect(offers('Howdy, 100% the lamp left.', 'howdy', { scope: 'sentence', text: 'The lamp left.' })).toEqual([
    'The lamp left.',
  ]);
  expect(offers('Howdy, 90% of the lamps left.', 'howdy', { scope: 'sentence', text: 'The lamps left.' })).toEqual([]);
});

it('leaves a greeting where the sentence behind it goes', () => {
  const anew = { scope: 'sentence', text: 'All is well.' };
  expect(offers('Hi Maria, howdy there partner.', 'howdy', anew)).toEqual(['Hi Maria, all is well.']);
});

it('does not only cut a put-down where what it leaves is another', () => {
  const coach = createCoach();
  const draft = 'To be blunt about it, I have read ransom notes with better formatting.';
  const [first] = coach.lint(draft).diagnostics;
  expect(first?.suggestions.map((each) => coach.apply(draft, each))).toEqual([
    'I can see that {matter}, and what we can do now is {step}.',
  ]);
});

describe('a sentence that goes', () => {
  const gone = { scope: 'sentence', text: '' };
  it('takes its space along', () => {
    expect(offers('It left today. Howdy there partner. All is well.', 'howdy', gone)).toEqual([
      'It left today. All is well.',
    ]);
    expect(offers('It left today. Howdy there partner.', 'howdy', gone)).toEqual(['It left today.']);
  });

  it('is never the whole draft', () => {
    expect(offers('Howdy there partner.', 'howdy', gone)).toEqual([]);
  });
});

it('ends at the punctuation around it where its scope is a part', () => {
  const gone = { scope: 'part', text: '' };
  expect(offers('The lamp left today, howdy partner.', 'howdy', gone)).toEqual(['The lamp left today.']);
});

describe('a clause that goes', () => {
  const gone = { scope: 'clause', text: '' };
  it('takes few words along that were not marked', () => {
    expect(offers('Howdy to all of you out there in the yard, the lamp left.', 'howdy', gone)).toEqual([]);
  });

  it('leaves a whole sentence behind', () => {
    expect(offers('Howdy there partner, the lamp left today.', 'howdy', gone)).toEqual(['The lamp left today.']);
  });

  it.each([
    ['has no verb', 'Howdy there partner, the lamp from Leeds.'],
    ['has a verb only in a clause of its own', 'Howdy there partner, the lamp before it broke.'],
    ['hangs on what went', 'Howdy there partner, if the lamp left today.'],
    ['opens with a name that says nothing', 'Howdy there, partner, but the lamp left today.'],
    ['depends on what went', 'If you say howdy, the lamp left today.'],
    ['is what would have been', 'Howdy there partner, the lamp would have left today.'],
  ])('is not offered where the rest %s', (_, draft) => {
    expect(offers(draft, 'howdy', gone)).toEqual([]);
  });
});

describe('built-in rewrites', () => {
  const coach = createCoach();
  const first = (rule: string, draft: string): string | undefined => {
    const [suggestion] = coach.lint(draft).diagnostics.find(({ ruleId }) => ruleId === rule)?.suggestions ?? [];
    return suggestion && coach.apply(draft, suggestion);
  };

  it('take "no" for a part of "no one", not for an answer', () => {
    expect(first('blame-customer', 'No one else has this problem, so it must be your router.')).not.toMatch(/^No this/);
  });

  it.each([
    ['blame-customer', 'It took you eleven days to tell us the webhook was down.', 'We heard after eleven days that the webhook was down.'],
    ['blame-customer', 'We called three times and you didn’t pick up.', 'We called three times and there was no answer.'],
    ['blame-customer', 'What you entered was the order number, not the key.', 'What we have is the order number, not the key.'],
    ['blame-customer', 'The typo in the e-mail address was yours.', 'There was a typo in the e-mail address.'],
    ['blame-customer', 'You let the hold run out on Thursday.', 'The hold ran out on Thursday.'],
    ['blame-customer', 'You waited until Friday to tell us.', 'It took until Friday to tell us.'],
    ['blame-customer', 'You never picked up the parcel, so it went back.', 'The parcel wasn’t picked up, so it went back.'],
    ['blame-customer', 'You told us the wrong size, and now it has to go back.', 'I understood the wrong size, and now it has to go back.'],
    ['blame-others', 'Whoever told you that was wrong.', 'The information you got was wrong.'],
    ['blame-others', 'The supplier cut corners with the bulbs.', 'I’m sorry that {matter}, and what we can do now is {step}.'],
    ['blame-others', 'That’s one for your postman, not for me.', 'That is handled by your postman.'],
    ['blame-customer', 'Why didn’t you say at check-in that it was a gluten thing?', 'We hadn’t heard at check-in that it was a gluten thing.'],
    ['dismissive', 'It really isn’t complicated, sweetie.', 'I’m happy to take you through it step by step.'],
    ['non-apology', 'Sorry but the wipe was announced.', 'I’m sorry that {matter}. The wipe was announced.'],
    ['blame-others', 'The till took your card and won’t let me refund it.', 'The till took your card and I can’t refund it, but I can {option}.'],
    ['blame-others', 'Our pickup guys put it on the wrong shelf again.', 'I’m sorry it was put on the wrong shelf again, and what we can do now is {step}.'],
    ['blame-others', 'The computer charged you twice, I never laid a finger on it.', 'I’m sorry you were charged twice, and what we can do now is {step}.'],
    ['blame-others', 'Delivery didn’t bother to ring the bell, they never do.', 'I’m sorry the bell wasn’t rung, and what we can do now is {step}.'],
    ['blame-others', 'I just work here, so you can imagine how much say I get.', 'I’ll ask {team} about this and write to you by {date}.'],
    ['blame-customer', 'You left the apartment number off the order.', 'I see here that the apartment number was left off the order.'],
    ['dismissive', 'A missing logo is hardly an emergency.', 'I’m sorry about the missing logo, and what we can do now is {step}.'],
    ['non-apology', 'Sorry if you were counted twice.', 'I’m sorry that you were counted twice.'],
    ['policy-wall', 'That’s store policy, have a nice day.', 'That’s store policy. The reason for this is {reason}, and what I can do is {option}.'],
    ['policy-wall', 'Returns within 14 days, that’s just policy.', 'Returns within 14 days. The reason for this is {reason}, and what I can do is {option}.'],
    ['blame-customer', 'It was up to you to check the parcel before signing.', 'The parcel was to be checked before signing.'],
    ['blame-customer', 'You had mistaken the day.', 'The day was mistaken.'],
    ['blame-customer', 'You left the type blank, so of course it bounced.', 'The type was left blank, so it bounced.'],
    ['command', 'You must empty the tank before anyone opens the lid.', 'Could you please empty the tank before anyone opens the lid?'],
    ['unrealistic-promise', 'The registrar will side with you, I’d put money on it.', 'I expect the registrar will side with you.'],
  ])('tell it without the sting, the facts kept: %s, "%s"', (rule, draft, rewritten) => {
    expect(first(rule, draft.replaceAll('’', "'"))).toBe(rewritten.replaceAll('’', "'"));
  }); // prettier-ignore

  it.each([
    'I see here that the apartment number was left off the order.',
    "I'm sorry that you were counted twice.",
    'It works a little differently.',
    "Don't hesitate to ask.",
    "I know it isn't that simple.",
  ])('are what the coach says nothing of: "%s"', (said) => {
    const wording = coach.lint(said).diagnostics.filter(({ ruleId }) => !ruleId.startsWith('missing-'));
    expect(wording).toEqual([]);
  });

  it('soften what the first step leaves, in a second', () => {
    const draft = 'Rest assured you will definitely get the refund by Friday.';
    expect(first('unrealistic-promise', draft)).not.toMatch(/assured|definitely/);
    expect(first('unrealistic-promise', draft)).toMatch(/Friday/);
  });

  it('clear a refusal of empty emphasis before what is possible is added', () => {
    const draft = "We can't refund the shipping, end of story. The parcel cost 4 pounds.";
    expect(first('negative-phrasing', draft)).toBe(
      "We can't refund the shipping. The parcel cost 4 pounds. What I can do is {option}.",
    );
  });

  it('add what is possible once the paragraph has told what belongs to the refusal', () => {
    const refused = (more: string): string | undefined =>
      first('negative-phrasing', `We can't refund the shipping.${more}`);
    const option = 'What I can do is {option}.';
    expect(refused(' The parcel cost 4 pounds. It left in May. Kind regards')).toBe(
      `We can't refund the shipping. The parcel cost 4 pounds. It left in May. ${option} Kind regards`,
    );
    expect(refused(' When did you buy it?')).toBe(`We can't refund the shipping. ${option} When did you buy it?`);
    expect(refused('\n\nIt was 4 pounds.')).toBe(
      "We can't refund the shipping, but what I can do is {option}.\n\nIt was 4 pounds.",
    );
  });
});

describe('an entry that is certain', () => {
  const coachWith = (certain: boolean): ReturnType<typeof createCoach> => {
    const lexicon = { rule: 'blame-customer', severity: 'error', message: 'x', reason: { text: 'x', source: 'x' }, entries: [{ id: 'own', patterns: ['nice weather'], certain }] } as Lexicon; // prettier-ignore
    return createCoach({ lexicons: [{ name: 'house.yaml', lexicon }] });
  };

  it('is heard where the learned weights would overrule it', () => {
    const draft = 'We have nice weather here today, thank you.';
    expect(coachWith(false).lint(draft).diagnostics).toEqual([]);
    expect(coachWith(true).lint(draft).diagnostics).toHaveLength(1);
  });
});

describe('a filter', () => {
  const told = (draft: string, text: string): string[] =>
    offers(draft, 'howdy', { patterns: ['howdy [<who>#Determiner? #Noun] [<verb>#Verb not?]'], text });

  it.each([
    ['sends', 'send'],
    ['passes', 'pass'],
    ['has', 'have'],
    ["wasn't polishing", "weren't polishing"],
    ['sent', 'sent'],
  ])('"plural" puts "%s" after "we"', (verb, plural) => {
    expect(told(`Howdy the baker ${verb} lamps.`, 'we {verb|plural}')).toEqual([`We ${plural} lamps.`]);
  });

  it.each([
    ['the baker', "the baker's"],
    ['the bakers', "the bakers'"],
    ['they', 'their'],
  ])('"possessive" makes "%s" an owner', (who, owner) => {
    expect(told(`Howdy ${who} sent lamps.`, 'on {who|possessive} side are')).toEqual([`On ${owner} side are lamps.`]);
  });

  it.each(['one leaflet', 'a leaflet', 'the leaflet'])('"the" speaks of "%s" as the one that is known', (what) => {
    const own = { patterns: ['howdy [<what>.{1,2}] $'], text: 'I see {what|the}' };
    expect(offers(`Howdy ${what}.`, 'howdy', own)).toEqual(['I see the leaflet.']);
  });
});

it('replaces no long sentence by one that would stand for any other', () => {
  const scaffold = { scope: 'sentence', text: 'What helps is {step}.' };
  const long = 'Howdy folks, the lamp left today with the van that we sent out to the coast';
  expect(offers('Howdy folks, the lamp left today.', 'howdy', scaffold)).toEqual(['What helps is {step}.']);
  expect(offers(`${long}.`, 'howdy', scaffold)).toEqual(['What helps is {step}.']);
  expect(offers(`${long} before noon.`, 'howdy', scaffold)).toEqual([]);
});

it('offers a second step before a sentence that would stand for any other', () => {
  const scaffold = { scope: 'sentence', text: 'What helps is {step}.' };
  const first = { patterns: ['howdy folks'], text: 'howdy' };
  const second = { patterns: ['howdy [<next>the]'], text: 'hello' };
  expect(offers('Howdy folks the lamp left today.', 'howdy', first, second, scaffold)).toEqual([
    'Hello the lamp left today.',
  ]);
});
