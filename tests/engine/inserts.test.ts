import { describe, expect, it } from 'vitest';
import { createCoach, type Exchange } from '../../src/engine/index.js';

const coach = createCoach();
const people = { customerName: 'Mr. Peter Hall', agentName: 'Sam Lee', channel: 'email' } as const;

/** Angry exchanges, each bare of almost everything that a reply to it needs. */
const BARE: readonly (readonly [string, string, Exchange])[] = [
  ['nothing at all', '', { ...people, customerMessage: 'This is the third time I write. My blender arrived broken on 3 May, nobody answers, and my lawyer is next. Order 44712.' }],
  ['a greeting', 'Hello,', { ...people, customerMessage: 'WHERE IS MY ORDER 8812?? I have been waiting for 3 weeks, this is ridiculous and I am furious about it.' }],
  ['a refused cancellation', "We can't cancel it.", { ...people, customerMessage: 'Please cancel my plan. Your app keeps crashing and I am fed up with it, this is the second time I write to you about the same thing and nothing happens.' }],
  ['a promise without a time', "I'll check this.", { ...people, customerMessage: 'You charged me twice again! I wrote about the £40 last week and got no reply, this is outrageous. I want to speak to a manager now.' }],
  ['an escalation', "I've escalated this.", { ...people, channel: 'chat', customerMessage: 'Nobody turned up again, this is the third engineer who did not come. I am livid!!!' }],
  ['a team that signs', 'Dear customer,\n\nYour parcel is late.\n\nKind regards,\nThe support team', { ...people, customerMessage: 'My parcel never arrived and I am very disappointed.' }],
]; // prettier-ignore

function complete(draft: string, exchange: Exchange): { draft: string; taken: string[] } {
  const taken: string[] = [];
  for (;;) {
    const open = coach.lint(draft, exchange).checklist.find(({ need, present }) => need === 'required' && !present);
    if (open === undefined) return { draft, taken };
    if (open.suggestion === undefined || taken.includes(open.part))
      throw new Error(`${open.part} stays open:\n${draft}`);
    taken.push(open.part);
    draft = coach.apply(draft, open.suggestion);
  }
}

describe('inserts, taken one after the other', () => {
  for (const [what, draft, exchange] of BARE) {
    it(`complete the checklist of ${what}, and draw no finding but gaps to fill`, () => {
      const already = coach.lint(draft, exchange).diagnostics.filter(({ range }) => range.start < range.end);
      const done = complete(draft, exchange);
      expect(done.taken.length).toBeGreaterThan(1);
      const found = coach.lint(done.draft, exchange).diagnostics.map(({ ruleId }) => ruleId);
      const known = ['unfilled-placeholder', ...already.map(({ ruleId }) => ruleId)];
      expect(found.filter((rule) => !known.includes(rule))).toEqual([]);
    });
  }

  it('leave no two spaces and no blank line too many', () => {
    for (const [, draft, exchange] of BARE) expect(complete(draft, exchange).draft).not.toMatch(/ {2}|\n{3}|^\s|\s$/);
  });
});

describe('an insert', () => {
  const insert = (rule: string, draft: string, exchange: Exchange): string | undefined => {
    const found = coach.lint(draft, exchange).diagnostics.find(({ ruleId }) => ruleId === rule);
    return found?.suggestions[0] && coach.apply(draft, found.suggestions[0]);
  };

  it('names the customer’s own matter', () => {
    expect(insert('missing-apology', 'A new one left today.', { customerMessage: 'My blender arrived broken.' })).toBe(
      "I'm sorry that your blender arrived broken. A new one left today.",
    );
  });

  it('calls the customer’s "your driver" ours', () => {
    expect(insert('missing-apology', 'A new one left today.', { customerMessage: 'Your app keeps crashing.' })).toBe(
      "I'm sorry that our app keeps crashing. A new one left today.",
    );
  });

  it('apologises for the silence where nothing else is told', () => {
    expect(
      insert('missing-apology', 'I am on it.', { customerMessage: 'Awful. Nobody called back, I am livid.' }),
    ).toBe("I'm sorry that nobody called back. I am on it.");
  });

  it('stays general where the matter cannot be told', () => {
    const text = insert('missing-apology', 'A new one left today.', { customerMessage: 'What a mess. Awful.' });
    expect(text).toBe("I'm sorry about this, and about the trouble it has caused you. A new one left today.");
  });

  it('does not say what the draft says already', () => {
    const draft = 'I can see how annoying it is that your blender arrived broken. A new one left today.';
    expect(insert('missing-apology', draft, { customerMessage: 'My blender arrived broken.' })).not.toMatch(
      /broken.*broken/,
    );
  });

  it('puts the name into a greeting that has none, and under a closing that has none', () => {
    const draft = 'Dear customer,\n\nWe ship to Norway.\n\nKind regards,\nSupport';
    const exchange = { ...people, customerMessage: 'Do you ship to Norway?' };
    expect(insert('missing-greeting', draft, exchange)).toMatch(/^Hi Peter,\n\nWe ship/);
    expect(insert('missing-sign-off', draft, exchange)).toMatch(/Kind regards,\nSam Lee\nSupport$/);
  });

  it('follows the sentence it belongs to', () => {
    expect(
      insert('missing-time', "I'll ask the depot. We ship to Norway.", { customerMessage: 'Where is it?' }),
    ).toMatch(/^I'll ask the depot\. [^.]*\{date\}[^.]*\. We ship/);
  });
});
