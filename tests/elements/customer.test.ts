import { expect } from '@open-wc/testing';
import { press } from '../helpers/keys.js';
import { button, desk, textOf } from './coach-cards.js';
import { settle, until } from './support.js';

const THREAT = 'The lamp arrived broken. If nobody answers, I will call my lawyer.';

const select = (card: HTMLElement, id: string): HTMLSelectElement => {
  const found = card.shadowRoot?.querySelector<HTMLSelectElement>(`select#${id}`);
  if (!found) throw new Error(`there is no select ${id}`);
  return found;
};
/** What the card says of the customer at a glance: complaint and mood. */
const head = (card: HTMLElement): string =>
  [...(card.shadowRoot?.querySelectorAll('.head, .mood') ?? [])]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' '))
    .join(' ');
const choose = (select: HTMLSelectElement, value: string): void => {
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const openControls = (card: HTMLElement): void => {
  card.shadowRoot?.querySelector('details:last-of-type')?.toggleAttribute('open', true);
};

for (const where of ['inside', 'elsewhere'] as const) {
  describe(`the coach card ${where === 'inside' ? 'inside its coach' : 'that names its coach'}`, () => {
    it('shows mood, kind, advice and the words that show it, before anybody comes to the field', async () => {
      const { card } = await desk('reply-coach-customer', { message: THREAT }, where);
      await until(() => head(card).includes('ngry'), 'read');
      expect(textOf(card)).to.contain('A threat').and.to.contain('Complaint');
      const quoted = [...(card.shadowRoot?.querySelectorAll('q') ?? [])].map(({ textContent }) => textContent);
      expect(quoted.length).to.be.greaterThan(0);
      for (const words of quoted) expect(THREAT).to.contain(words);
      await expect(card).shadowDom.to.be.accessible();
    });
  });
}

describe('the coach card', () => {
  it('has two or three lines of advice first, further kinds folded', async () => {
    const { card } = await desk('reply-coach-customer', { message: THREAT });
    await until(() => textOf(card).includes('A threat'), 'read');
    expect(card.shadowRoot?.querySelector('.body .lines')?.children.length).to.be.within(2, 3);
    expect(textOf(card)).to.match(/Also: (A furious|An angry) customer/);
  });

  it('waits for a message', async () => {
    const { card, coach } = await desk('reply-coach-customer', { draft: 'Hello there.' });
    await until(() => coach.report !== null, 'read');
    expect(textOf(card)).to.contain('How the customer feels');
  });

  it('follows another message', async () => {
    const { card, coach } = await desk('reply-coach-customer', { message: THREAT });
    await until(() => head(card).includes('ngry'), 'read');
    coach.customerMessage = 'Can I pay by card?';
    await until(() => head(card).includes('Calm'), 'read anew');
  });
});

describe('the state set by hand', () => {
  it('wins over the message, changes advice and checklist, and reaches the host', async () => {
    const { box, card, coach } = await desk('reply-coach-customer', { message: 'Well. The lamp arrived broken.' });
    await until(() => textOf(card).includes('Something went wrong'), 'read');
    const required = (): readonly string[] =>
      coach.report?.checklist.filter(({ need }) => need === 'required').map(({ part }) => part) ?? [];
    const before = required();
    const heard: unknown[] = [];
    box.addEventListener('reply-coach-state', ({ state }) => heard.push(state));
    openControls(card);
    choose(select(card, 'mood'), '3');
    await until(() => head(card).includes('Very angry'), 'angrier');
    expect(head(card)).to.contain('set by you');
    expect(required().length).to.be.greaterThan(before.length);
    const signal = [...(card.shadowRoot?.querySelectorAll('label') ?? [])].find(({ textContent }) =>
      textContent.includes('Wants a manager'),
    );
    signal?.click();
    await until(() => textOf(card).includes('The escalator'), 'the kind follows');
    expect(heard).to.deep.equal([{ anger: 3 }, { anger: 3, signals: ['escalator'] }]);
    await expect(card).shadowDom.to.be.accessible();
  });

  it('is given up again, in part or as a whole', async () => {
    const { card, coach } = await desk('reply-coach-customer', { message: 'The lamp arrived broken.' });
    await until(() => textOf(card).includes('Something went wrong'), 'read');
    openControls(card);
    choose(select(card, 'mood'), '2');
    choose(select(card, 'complaint'), 'no');
    await until(() => coach.report?.customer.complaint === 'no', 'set');
    choose(select(card, 'mood'), '');
    await until(() => coach.report?.customer.anger === 0, 'the mood by the message');
    expect(coach.state).to.deep.equal({ complaint: 'no' });
    await until(() => textOf(card).includes('Go by the message again'), 'offered');
    button(card, /^Go by the message/).click();
    await until(() => coach.report?.customer.complaint === 'yes', 'all by the message');
    await until(() => !textOf(card).includes('set by you'), 'said');
    expect(select(card, 'complaint').value).to.equal('');
  });

  it('is not for the next customer', async () => {
    const { card, coach } = await desk('reply-coach-customer', { message: 'The lamp arrived broken.' });
    await until(() => coach.report !== null, 'read');
    openControls(card);
    choose(select(card, 'mood'), '3');
    await until(() => coach.report?.customer.anger === 3, 'set');
    coach.customerMessage = 'Can I pay by card?';
    await until(() => coach.report?.customer.anger === 0, 'read anew');
    expect(coach.state).to.deep.equal({});
  });

  it('can be the host’s to refuse', async () => {
    const { box, card, coach } = await desk('reply-coach-customer', { message: 'The lamp arrived broken.' });
    await until(() => coach.report !== null, 'read');
    box.addEventListener('reply-coach-state', (event) => event.preventDefault());
    openControls(card);
    choose(select(card, 'mood'), '3');
    await settle();
    expect(coach.state).to.deep.equal({});
    expect(select(card, 'mood').value, 'the control shows what counts').to.equal('');
  });

  it('is reached by keyboard, and Escape returns to typing', async () => {
    const { card, field } = await desk('reply-coach-customer', { message: 'The lamp arrived broken.' });
    await until(() => textOf(card).includes('Set by hand'), 'read');
    field.focus();
    await press('Tab');
    expect(card.shadowRoot?.activeElement?.textContent).to.contain('Set by hand');
    await press('Enter');
    await press('Tab');
    await until(() => card.shadowRoot?.activeElement?.id === 'mood', 'the first control');
    await press('Escape');
    expect(document.activeElement).to.equal(field);
  });
});
