import { expect, fixture, html } from '@open-wc/testing';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import type { ReplyCoachOverrideEvent } from '../../src/events/override-event.js';
import { press, type } from '../helpers/keys.js';
import { DRAFT, findings, openCard, popover, query, until } from './support.js';

interface Form {
  readonly form: HTMLFormElement;
  readonly coach: ReplyCoach;
  readonly field: HTMLTextAreaElement;
  readonly sent: string[];
}

async function form(require: string, draft: string): Promise<Form> {
  const sent: string[] = [];
  const element = await fixture<HTMLFormElement>(html`
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        sent.push(field.value);
      }}
    >
      <reply-coach require=${require}>
        <textarea aria-label="Reply" rows="6" cols="60" .value=${draft}></textarea>
      </reply-coach>
      <button>Send</button>
    </form>
  `);
  const coach = query(element, 'reply-coach');
  const field = query(element, 'textarea');
  field.focus();
  await until(() => coach.report !== null, 'the draft was read');
  return { form: element, coach, field, sent };
}

const PROMISE = 'I guarantee that it will arrive on Friday.';

describe('require', () => {
  it('blocks nothing by default', async () => {
    const { coach, field } = await form('none', DRAFT);
    expect(findings(coach)).to.include('blame-customer');
    expect(field.validity.valid).to.equal(true);
  });

  it('“errors” keeps the form from being sent until they are mended', async () => {
    const { form: element, field, coach, sent } = await form('errors', DRAFT);
    query(element, 'button').click();
    expect(sent).to.deep.equal([]);
    expect(field.matches(':user-invalid')).to.equal(true);
    expect(field.validationMessage).to.contain('One finding must be fixed');
    field.focus();
    field.select();
    await type('Thank you, Maria.');
    await until(() => field.validity.valid, 'valid again');
    query(element, 'button').click();
    expect(sent).to.deep.equal(['Thank you, Maria.']);
    expect(popover(coach).open).to.equal(false);
  });

  it('“errors” lets warnings pass, “warnings” does not', async () => {
    const { coach, field } = await form('errors', PROMISE);
    expect(coach.report?.score.warnings).to.equal(1);
    expect(field.validity.valid).to.equal(true);
    coach.require = 'warnings';
    await coach.updateComplete;
    expect(field.validity.customError).to.equal(true);
    coach.require = 'none';
    await coach.updateComplete;
    expect(field.validity.valid).to.equal(true);
  });

  it('leaves a message of the host’s own alone', async () => {
    const { coach, field } = await form('none', DRAFT);
    field.setCustomValidity('No links, please.');
    coach.require = 'errors';
    await coach.updateComplete;
    expect(field.validationMessage).to.equal('No links, please.');
  });

  it('leaves the field as it was when the coach goes', async () => {
    const { coach, field } = await form('errors', DRAFT);
    expect(field.validity.valid).to.equal(false);
    coach.replaceWith(field);
    expect(field.validity.valid).to.equal(true);
  });
});

describe('sending anyway', () => {
  it('asks for a reason, by keyboard alone, and tells the host', async () => {
    const { form: element, coach, field, sent } = await form('errors', DRAFT);
    const heard: ReplyCoachOverrideEvent[] = [];
    element.addEventListener('reply-coach-override', (event) => heard.push(event));
    field.setSelectionRange(0, 0); // at the accusation, which is the error
    const card = await openCard(coach);
    for (let step = 0; step < 20 && card.activeText !== 'Send anyway…'; step += 1) await press('ArrowDown');
    await press('Enter');
    await until(() => card.renderRoot.querySelector('input')?.matches(':focus') === true, 'asked');
    await expect(card).shadowDom.to.be.accessible();
    await type('They asked for it.\n');
    await until(() => heard.length > 0, 'told');
    expect(heard[0]?.reason).to.equal('They asked for it.');
    expect(heard[0]?.findings.map(({ ruleId }) => ruleId)).to.deep.equal(['blame-customer']);
    expect(card.open).to.equal(false);
    expect(document.activeElement).to.equal(field);
    query(element, 'button').click();
    expect(sent).to.deep.equal([DRAFT]);
  });

  it('holds for what was open then: what comes later blocks again', async () => {
    const { coach, field } = await form('errors', 'You failed to attach the invoice.');
    expect(coach.override('Agreed with the customer')).to.equal(true);
    expect(field.validity.valid).to.equal(true);
    field.setSelectionRange(field.value.length, field.value.length);
    await type(' You forgot to reply.');
    await until(() => !field.validity.valid, 'blocked again');
  });

  it('can be refused by the host', async () => {
    const { coach, field } = await form('errors', DRAFT);
    coach.addEventListener('reply-coach-override', (event) => event.preventDefault());
    expect(coach.override('Because')).to.equal(false);
    expect(field.validity.valid).to.equal(false);
  });
});

describe('a finding that the host wants to stay', () => {
  it('cannot be waved away', async () => {
    const { coach } = await form('errors', DRAFT);
    coach.addEventListener('reply-coach-dismiss', (event) => event.preventDefault());
    const card = await openCard(coach);
    [...card.renderRoot.querySelectorAll('button')].find((each) => each.textContent.includes('Ignore'))?.click();
    expect(findings(coach)).to.include('blame-customer');
  });
});
