import { expect } from '@open-wc/testing';
import type { Commitment } from '../../src/engine/types.js';
import { press, type } from '../helpers/keys.js';
import { button, buttons, desk, textOf } from './coach-cards.js';
import { settle, until } from './support.js';

const NOW = new Date(2026, 4, 6, 10, 0);
const DRAFT = "Thank you. I'll call you tomorrow at 5 pm, and our billing team will get back to you soon.";

for (const where of ['inside', 'elsewhere'] as const) {
  describe(`the promises ${where === 'inside' ? 'inside their coach' : 'that name their coach'}`, () => {
    it('show who does what by when, and what has no date', async () => {
      const { card } = await desk('reply-coach-commitments', { draft: DRAFT, now: NOW }, where);
      await until(() => buttons(card).length === 2, 'listed');
      expect(button(card, /^I: call you/).querySelector('time')?.dateTime).to.equal('2026-05-07T17:00');
      expect(button(card, /^our billing team: get back to you/).textContent).to.contain('“soon” is no date');
      await expect(card).shadowDom.to.be.accessible();
    });

    it('show their words in the field', async () => {
      const { card, field } = await desk('reply-coach-commitments', { draft: DRAFT, now: NOW }, where);
      await until(() => buttons(card).length === 2, 'listed');
      button(card, /^our billing team/).click();
      expect(document.activeElement).to.equal(field);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
        'our billing team will get back to you soon',
      );
    });
  });
}

describe('promises', () => {
  it('reach the host as they change, and not otherwise', async () => {
    const { box, field } = await desk('reply-coach-commitments', { draft: 'Thank you.', now: NOW });
    const heard: (readonly Commitment[])[] = [];
    box.addEventListener('reply-coach-commitments', ({ commitments }) => heard.push(commitments));
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    await type(" I'll call you.");
    // A slow machine may pause within the words: what counts is what it comes to.
    await until(() => heard.at(-1)?.[0]?.action === 'call you', 'heard');
    expect(heard.at(-1)?.map(({ action, timing }) => [action, timing])).to.deep.equal([['call you', 'missing']]);
    await settle();
    const { length } = heard;
    field.setSelectionRange(0, 0);
    await type('Hello. ');
    await settle();
    expect(heard.length, 'moved, but the same').to.equal(length);
    field.select();
    await press('Delete');
    await until(() => heard.at(-1)?.length === 0, 'gone');
  });

  it('say that a date can mean another', async () => {
    const { card } = await desk('reply-coach-commitments', { draft: "We'll refund you next week.", now: NOW });
    await until(() => buttons(card).length === 1, 'listed');
    expect(textOf(card)).to.contain('“next week” can mean another date').and.to.contain('May');
  });

  it('say so when there are none', async () => {
    const { card } = await desk('reply-coach-commitments', { draft: 'Thank you.' });
    await until(() => textOf(card).includes('Nothing is promised yet.'), 'said');
  });

  it('are read against the present without a `now`', async () => {
    const { card } = await desk('reply-coach-commitments', { draft: "I'll call you today." });
    await until(() => buttons(card).length === 1, 'listed');
    const today = new Date();
    expect(card.shadowRoot?.querySelector('time')?.textContent).to.contain(String(today.getDate()));
  });

  it('are walked through by Tab, shown by Enter, and left by Escape', async () => {
    const { card, field } = await desk('reply-coach-commitments', { draft: DRAFT, now: NOW });
    await until(() => buttons(card).length === 2, 'listed');
    field.focus();
    await press('Tab');
    expect(card.shadowRoot?.activeElement).to.equal(buttons(card)[0]);
    await press('Escape');
    expect(document.activeElement).to.equal(field);
    await press('Tab');
    await press('Enter');
    expect(document.activeElement).to.equal(field);
    expect(field.selectionStart).to.equal(DRAFT.indexOf("I'll"));
  });
});
