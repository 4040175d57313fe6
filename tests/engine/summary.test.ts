import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/engine/index.js';

const coach = createCoach();
const EXCHANGE = {
  customerMessage:
    'Hi,\n\nmy blender arrived broken two weeks ago. I want my money back by Friday, or I call my lawyer!\n\nMaria',
  now: new Date(2026, 4, 6, 10, 0),
};
const DRAFT = `Hi Maria,

I'm sorry the blender arrived broken. Unfortunately we can't refund the delivery fee. Instead you can choose a voucher of €10. I'll email you the label today, and our warehouse will ship the new one within 2 working days once the courier scans it. You'll hear from me next week.

Sam`;

describe('a summary', () => {
  it('holds the concern in the customer’s words, their state, and what was offered, refused, promised and threatened', () => {
    const { concern, customer, offered, refused, promised, threats } = coach.summarise(EXCHANGE, DRAFT);
    expect(concern).toBe('my blender arrived broken two weeks ago.');
    expect([customer.complaint, customer.anger]).toEqual(['yes', 3]);
    expect(offered.join()).toContain('you can choose a voucher of €10');
    expect(refused.join()).toContain("we can't refund the delivery fee");
    expect(promised.map(({ due }) => due)).toEqual(['2026-05-06', '2026-05-08', '2026-05-15']);
    expect(threats).toEqual(['I want my money back by Friday, or I call my lawyer!']);
  });

  it('reads as a note', () => {
    expect(coach.summarise(EXCHANGE, DRAFT).text).toBe(
      `Concern: my blender arrived broken two weeks ago.
Customer: complaint, very angry, threatens
Offered: Instead you can choose a voucher of €10
Refused: Unfortunately we can't refund the delivery fee
Promised:
- I: email you the label, by 2026-05-06
- our warehouse: ship the new one, by 2026-05-08, once the courier scans it
- we: you'll hear from me, by 2026-05-15 (can mean another date)
Threats: I want my money back by Friday, or I call my lawyer!`,
    );
  });

  it('says so where there is nothing', () => {
    expect(coach.summarise({}, '').text).toBe(
      `Concern: none
Customer: may be a complaint, calm
Offered: none
Refused: none
Promised: none
Threats: none`,
    );
  });

  it('takes a calm customer’s question for the concern, and no thanks or salutation', () => {
    const customerMessage = 'Hi there!\nI have a desk mat. Can I change the address? Thanks!';
    expect(coach.summarise({ customerMessage }, '').concern).toBe('Can I change the address?');
  });

  it('tells a promise without a date', () => {
    expect(coach.summarise({}, "I'll call you soon.").text).toContain('Promised: I: call you (no date given)');
  });

  it('speaks the host’s words', () => {
    const german = createCoach({
      lexicons: [{ name: 'german', lexicon: { labels: { concern: 'Anliegen', none: 'keins' } } }],
    });
    expect(german.summarise({}, '').text).toMatch(/^Anliegen: keins\n/);
  });
});

describe('advice', () => {
  const kinds = (customerMessage: string): string[] => coach.lint('', { customerMessage }).advice.map(({ id }) => id);

  it('is for the kind of customer that the message shows, the weightiest first', () => {
    expect(kinds('Your invoice is ridiculous. I will take you to court.')).toEqual(['threat', 'furious']);
    expect(kinds('The lamp arrived broken.')).toEqual(['complaint']);
    expect(kinds('Which colours are there?')).toContain('calm');
  });

  it('is two or three lines', () => {
    for (const { lines } of coach.lint('', { customerMessage: 'This is awful, I call my lawyer.' }).advice) {
      expect(lines.length).toBeGreaterThanOrEqual(2);
      expect(lines.length).toBeLessThanOrEqual(3);
    }
  });

  it('can be the host’s', () => {
    const own = { id: 'threat', for: 'threat', title: 'Legal', lines: ['Call Ms Ito.', 'Say nothing else.'] } as const;
    const hosted = createCoach({ lexicons: [{ name: 'own', lexicon: { advice: [own] } }] });
    expect(hosted.lint('', { customerMessage: 'I will sue you.' }).advice[0]).toEqual({
      id: 'threat',
      title: 'Legal',
      lines: own.lines,
    });
  });
});
