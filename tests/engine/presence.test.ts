import { describe, expect, it } from 'vitest';
import { createCoach, type Exchange } from '../../src/engine/index.js';

const coach = createCoach();
const reports = (rule: string, draft: string, exchange: Exchange): boolean =>
  coach.lint(draft, exchange).diagnostics.some(({ ruleId }) => ruleId === rule);

interface Case {
  readonly rule: string;
  readonly exchange: Exchange;
  /** Drafts that lack it, and drafts that have it. */
  readonly lacks: readonly string[];
  readonly has: readonly string[];
  /** Exchanges that do not need it. */
  readonly spared?: readonly Exchange[];
}

const BROKEN = { customerMessage: 'My blender arrived broken.', channel: 'chat' } as const;
const ANGRY = {
  customerMessage: 'This is ridiculous. My blender arrived broken and nobody answers my mails. I am furious about it.',
  channel: 'chat',
} as const;
const AGAIN = {
  customerMessage: 'This is the second time I write. My blender is still broken and I am getting angry.',
  channel: 'chat',
} as const;
const QUESTION = { customerMessage: 'Do you ship to Norway?', channel: 'chat' } as const;
const CANCEL = { customerMessage: 'Please cancel my subscription.', channel: 'chat' } as const;
const THREAT = { customerMessage: 'My lawyer will write to you, this is theft. The blender is broken.' } as const;
const MAIL = { channel: 'email', customerMessage: 'Do you ship to Norway?', customerName: 'Mr Peter Hall', agentName: 'Sam Lee' } as const; // prettier-ignore

const CASES: readonly Case[] = [
  {
    rule: 'missing-greeting',
    exchange: MAIL,
    lacks: [
      'We do ship to Norway.\n\nSam Lee',
      'Dear customer,\n\nWe do.\n\nSam Lee',
      'Peter will be glad that we do.\n\nSam',
    ],
    has: ['Hi Peter,\n\nWe do.\n\nSam Lee', 'Dear Mr Hall,\n\nWe do.\n\nSam Lee', 'Hello Pete, we do.\n\nSam Lee'],
    spared: [{ ...MAIL, channel: 'chat' }],
  },
  {
    rule: 'missing-sign-off',
    exchange: MAIL,
    lacks: ['Hi Peter,\n\nWe do ship to Norway.', 'Hi Peter,\n\nWe do.\n\nKind regards,\nSupport team'],
    has: ['Hi Peter,\n\nWe do.\n\nKind regards,\nSam Lee', 'Hi Peter,\n\nWe do.\n\nSam\nSupport team'],
    spared: [{ ...MAIL, channel: 'social' }],
  },
  {
    rule: 'missing-apology',
    exchange: BROKEN,
    lacks: [
      'A new one is on its way.',
      'Sorry to ask, but could you send a photo?',
      'There is no need to apologise.',
      'Better safe than sorry: please unplug it.',
    ],
    has: ["I'm sorry that it broke.", 'We apologise for this.', 'That was our mistake.', 'We let you down here.'],
    spared: [QUESTION],
  },
  {
    rule: 'missing-empathy',
    exchange: ANGRY,
    lacks: ['A new blender leaves tomorrow.', 'I understand your order number is 4471.'],
    has: [
      'I can see why you are angry.',
      'That must have been frustrating.',
      "You're right to be upset.",
      'Anyone would be angry about that.',
    ],
    spared: [BROKEN],
  },
  {
    rule: 'rushed-solution',
    exchange: ANGRY,
    lacks: ['Send us a photo of it. I am sorry.', "We can't replace it. I'm sorry about that."],
    has: ["I'm sorry. Please send us a photo of it.", 'I can see why you are angry. Please send us a photo.'],
    spared: [BROKEN],
  },
  {
    rule: 'missing-alternative',
    exchange: QUESTION,
    lacks: ["We can't ship to Norway, because customs holds blenders there."],
    has: ["We can't ship to Norway. You can pick it up in Sweden instead.", 'We ship to Norway.'],
  },
  {
    rule: 'missing-reason',
    exchange: QUESTION,
    lacks: ["We can't ship to Norway. That's our policy."],
    has: ["We can't ship to Norway, because customs holds blenders there."],
  },
  {
    rule: 'missing-next-step',
    exchange: ANGRY,
    lacks: ['I am sorry about the blender. Blenders break.'],
    has: ["I'm sorry. I'll send a new one.", 'I am sorry. Could you send me a photo?', 'Sorry. I have refunded you.'],
    spared: [QUESTION],
  },
  {
    rule: 'missing-time',
    exchange: QUESTION,
    lacks: ["I'll ask the depot.", "I'll let you know soon."],
    has: ["I'll ask the depot today.", "I'll ask the depot and tell you by Friday.", "I'll answer within two days."],
  },
  {
    rule: 'missing-follow-up',
    exchange: AGAIN,
    lacks: ["I'll send a new blender tomorrow."],
    has: ["I'll send a new blender and write to you on Friday at 3 pm."],
    spared: [QUESTION],
  },
  {
    rule: 'missing-availability',
    exchange: { ...BROKEN, channel: 'email' },
    lacks: ['I am sorry. A new one is on its way.', 'Please contact the seller.'],
    has: ['I am sorry. Any questions, just reply to this e-mail.', 'Sorry. You can reach me at any time.'],
    spared: [BROKEN],
  },
  {
    rule: 'missing-paraphrase',
    exchange: {
      customerMessage:
        'I am really disappointed. The blender that I bought for my mother on 3 May arrived with a cracked jug and without its lid, and the box was wet as well.',
    },
    lacks: ["I'm sorry about this. I can see why you are upset."],
    has: ["I'm sorry about the cracked jug.", 'I am sorry for what came on 3 May.'],
    spared: [BROKEN],
  },
  {
    rule: 'missing-root-cause',
    exchange: AGAIN,
    lacks: ["I'm sorry. A new one leaves tomorrow."],
    has: ["I'm sorry. The cause was a wrong label.", "I'm sorry. I'm finding out why this happened."],
    spared: [BROKEN],
  },
  {
    rule: 'escalation-plan',
    exchange: QUESTION,
    lacks: ["I've escalated this."],
    has: ["I've passed this to our export team, because they know the rules, and they answer by Friday."],
  },
  {
    rule: 'cancellation-options',
    exchange: CANCEL,
    lacks: ["We can't cancel it."],
    has: [
      'Your subscription is cancelled as of today.',
      "We can't cancel it before 1 June, because the year is paid. You can pause it instead.",
    ],
    spared: [QUESTION],
  },
  {
    rule: 'threat-handling',
    exchange: THREAT,
    lacks: [
      "Go ahead, our lawyers do this every week. I'm sorry.",
      'Blenders break.',
      "I'm sorry about the blender. I'll send a new one by Friday.",
    ],
    has: ["I can see why you're angry, and I'm sorry. I'm looking into it and will write to you by Friday."],
    spared: [BROKEN],
  },
  {
    rule: 'offer-call',
    exchange: { customerMessage: 'This is the third time I write. My blender is still broken!' },
    lacks: ["I'm sorry. A new one leaves tomorrow."],
    has: ["I'm sorry. I can call you tomorrow if you'd rather talk."],
    spared: [
      BROKEN,
      {
        customerMessage:
          'This is the third time I write. My blender is still broken! Do not call me, I want it in writing.',
      },
    ],
  },
];

for (const { rule, exchange, lacks, has, spared } of CASES) {
  describe(rule, () => {
    for (const draft of lacks) it(`is reported for: ${draft}`, () => expect(reports(rule, draft, exchange)).toBe(true));
    for (const draft of has) it(`is content with: ${draft}`, () => expect(reports(rule, draft, exchange)).toBe(false));
    if (spared !== undefined)
      it('is silent where it is not needed', () => {
        for (const each of spared) for (const draft of lacks) expect(reports(rule, draft, each)).toBe(false);
      });
  });
}

describe('the checklist', () => {
  it('lists every part once, with what is needed and where it stands', () => {
    const draft = "I'm sorry. A new one leaves tomorrow.";
    const { checklist } = coach.lint(draft, BROKEN);
    expect(new Set(checklist.map(({ part }) => part)).size).toBe(CASES.length);
    const apology = checklist.find(({ part }) => part === 'apology');
    expect(apology).toMatchObject({
      need: 'required',
      present: true,
      ruleId: 'missing-apology',
    });
    expect(apology && draft.slice(apology.range.start, apology.range.end)).toBe("I'm sorry.");
  });

  it('asks for what may be needed when the customer is not known, and reports nothing', () => {
    const { checklist, diagnostics } = coach.lint('A new one leaves tomorrow.');
    expect(checklist.find(({ part }) => part === 'apology')?.need).toBe('optional');
    expect(diagnostics.filter(({ range }) => range.start === range.end)).toEqual([]);
  });

  it('is there for an empty draft, of which nothing is reported', () => {
    const { checklist, diagnostics } = coach.lint('', ANGRY);
    expect(checklist.find(({ part }) => part === 'apology')).toMatchObject({
      need: 'required',
      present: false,
    });
    expect(diagnostics).toEqual([]);
  });
});

describe('findings about what is missing', () => {
  it('stand at one place beside each other and beside wording', () => {
    const found = coach.lint('You failed to send the photo.', ANGRY).diagnostics.map(({ ruleId }) => ruleId);
    expect(found).toContain('blame-customer');
    expect(found).toContain('missing-apology');
    expect(found).toContain('missing-empathy');
  });
});
