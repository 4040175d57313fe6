import { expect } from '@open-wc/testing';
import { press, type, undo } from '../helpers/keys.js';
import { button, buttons, desk, textOf } from './coach-cards.js';
import { settle, until } from './support.js';

const ANGRY = 'This is unacceptable. The lamp arrived broken, my refund of €89 never came, and nobody answers me.';
const DRAFT = 'Hi Maria,\n\nYour refund was sent to your card today.\n\nBest regards,\nSam';

for (const where of ['inside', 'elsewhere'] as const) {
  describe(`the checklist ${where === 'inside' ? 'inside its coach' : 'that names its coach'}`, () => {
    it('shows what the reply has and lacks, and what would be put in', async () => {
      const { card } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY }, where);
      await until(() => buttons(card).length > 3, 'listed');
      expect(button(card, /^A greeting by name there/).textContent).to.contain('Show it in the reply');
      expect(button(card, /^An apology missing Insert I'm sorry/)).to.exist;
      await expect(card).shadowDom.to.be.accessible();
    });

    it('puts a part in at a click, as one step to undo, and the focus is where the new words are', async () => {
      const { card, field } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY }, where);
      await until(() => buttons(card, /^An apology missing/).length === 1, 'listed');
      button(card, /^An apology missing/).click();
      expect(field.value).to.match(/^Hi Maria,\n\nI'm sorry .+ Your refund was sent/);
      await until(() => buttons(card, /^An apology there/).length === 1, 'counted');
      field.focus();
      await undo();
      expect(field.value).to.equal(DRAFT);
      await until(() => buttons(card, /^An apology missing/).length === 1, 'missing again');
    });
  });
}

describe('the checklist', () => {
  it('reads the exchange before anybody comes to the field', async () => {
    const { coach, card } = await desk('reply-coach-checklist', { message: ANGRY });
    await until(() => coach.report !== null, 'read');
    await until(() => buttons(card, /missing/).length > 1, 'listed');
    expect(document.activeElement).to.equal(document.body);
  });

  it('says “Complete” once nothing required is missing', async () => {
    const { card } = await desk('reply-coach-checklist', {
      draft: 'Hi Maria,\n\nYes, you can pay by card.\n\nBest regards,\nSam',
      message: 'Can I pay by card?',
    });
    await until(() => /Complete|needs nothing/.test(textOf(card)), 'complete');
  });

  it('breaks no word of a part where there is little room', async () => {
    const { card } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY });
    card.style.width = '150px';
    await until(() => buttons(card, /^An apology missing/).length === 1, 'listed');
    const name = button(card, /^An apology missing/).querySelector('.name');
    const words = [...(name?.childNodes ?? [])].find(
      (node) => node.textContent === 'An apology' && node instanceof Text,
    );
    if (!words) throw new Error('no name');
    const word = document.createRange();
    word.setStart(words, 3);
    word.setEnd(words, 'An apology'.length);
    expect(word.getClientRects(), 'lines of “apology”').to.have.lengthOf(1);
  });

  it('keeps what is not needed out of the way', async () => {
    const { card } = await desk('reply-coach-checklist', { draft: DRAFT, message: 'Can I pay by card?' });
    await until(() => textOf(card).includes('Not needed here'), 'said');
    expect(buttons(card, /^An apology/)).to.have.lengthOf(0);
  });

  it('shows a part that is there', async () => {
    const { card, field } = await desk('reply-coach-checklist', {
      draft: "Hi Maria,\n\nI'm sorry that the lamp arrived broken.",
      message: ANGRY,
    });
    await until(() => buttons(card, /^An apology there/).length === 1, 'listed');
    button(card, /^An apology/).click();
    expect(document.activeElement).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.contain("I'm sorry");
  });

  it('asks the host, who may say no', async () => {
    const { box, card, field } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY });
    const heard: string[] = [];
    box.addEventListener('reply-coach-apply', (event) => {
      heard.push(event.ruleId);
      event.preventDefault();
    });
    await until(() => buttons(card, /^An apology/).length === 1, 'listed');
    button(card, /^An apology/).click();
    expect(heard).to.deep.equal(['missing-apology']);
    expect(field.value).to.equal(DRAFT);
  });

  it('puts a part in where it belongs now, though the draft has just changed', async () => {
    const { card, field } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY });
    await until(() => buttons(card, /^An apology/).length === 1, 'listed');
    field.focus();
    field.setSelectionRange(0, 0);
    document.execCommand('insertText', false, '\n\n');
    button(card, /^An apology/).click();
    expect(field.value).to.contain('Hi Maria,\n\nI').and.to.contain('. Your refund');
  });
});

describe('the checklist by keyboard', () => {
  it('is one stop of Tab, walks with the arrows, puts in with Enter and goes on to what is missing', async () => {
    const { card, field } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY });
    await until(() => buttons(card, /missing/).length > 2, 'listed');
    field.focus();
    await press('Tab');
    await settle();
    const first = buttons(card, /missing/)[0];
    expect(card.shadowRoot?.activeElement, 'the first that is missing').to.equal(first);
    const before = field.value.length;
    const name = first?.textContent;
    await press('Enter');
    await until(() => field.value.length > before, 'put in');
    await until(() => document.activeElement === card, 'the focus stays in the list');
    await until(
      () => card.shadowRoot?.activeElement instanceof HTMLElement && card.shadowRoot.activeElement.textContent !== name,
      'and has gone on',
    );
    await press('Home');
    await until(() => card.shadowRoot?.activeElement === buttons(card)[0], 'Home');
    await press('ArrowDown');
    await until(() => card.shadowRoot?.activeElement === buttons(card)[1], 'down');
    await press('ArrowUp');
    await until(() => card.shadowRoot?.activeElement === buttons(card)[0], 'up');
    expect(
      buttons(card).filter(({ tabIndex }) => tabIndex === 0),
      'one stop',
    ).to.have.lengthOf(1);
    await press('Escape');
    expect(document.activeElement).to.equal(field);
  });

  it('turns complete when every part is put in, one key each', async () => {
    const { card, coach, field } = await desk('reply-coach-checklist', {
      draft: 'We received your letter.',
      message: 'The lamp arrived broken.',
    });
    await until(() => buttons(card, /missing/).length > 1, 'listed');
    field.focus();
    await press('Tab');
    for (let left = buttons(card, /missing/).length; left > 0; left = buttons(card, /missing/).length) {
      await press('Enter');
      await until(() => buttons(card, /missing/).length < left, 'one fewer');
      await settle();
    }
    expect(textOf(card)).to.contain('Complete');
    expect(coach.report?.checklist.some(({ need, present }) => need === 'required' && !present)).to.equal(false);
  });

  it('leaves typing alone', async () => {
    const { card, field } = await desk('reply-coach-checklist', { draft: DRAFT, message: ANGRY });
    await until(() => buttons(card).length > 2, 'listed');
    field.focus();
    field.setSelectionRange(DRAFT.length, DRAFT.length);
    await type(' ok');
    expect(field.value).to.equal(`${DRAFT} ok`);
    expect(document.activeElement).to.equal(field);
  });
});
