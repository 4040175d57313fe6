import { expect } from '@open-wc/testing';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import { createCoach } from '../../src/engine/index.js';
import { press } from '../helpers/keys.js';
import { DRAFT, findings, marks, openCard, popover, settle, stage, status, until } from './support.js';

const COMPLAINT = 'My order arrived broken. Please fix it!';

function point(field: HTMLElement, x: number, y: number): void {
  const { left, top } = field.getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y, pointerType: 'mouse', bubbles: true };
  field.dispatchEvent(new PointerEvent('pointermove', at));
}

function message(coach: ReplyCoach): string | undefined {
  return popover(coach).diagnostic?.ruleId;
}

describe('a card that only the mouse opened', () => {
  it('leaves Enter and the arrows to the agent', async () => {
    const { coach, field } = await stage(DRAFT);
    field.setSelectionRange(field.value.length, field.value.length);
    point(field, 20, 12);
    await until(() => popover(coach).open, 'opened');
    const heard: string[] = [];
    field.addEventListener('keydown', ({ key }) => heard.push(key));
    await press('ArrowUp');
    await press('ArrowDown');
    await press('Enter');
    expect(heard).to.deep.equal(['ArrowUp', 'ArrowDown', 'Enter']);
    expect(field.value).to.contain('You failed');
    expect(field.value).to.contain('\n');
  });

  it('is the agent’s after Ctrl+.', async () => {
    const { coach, field } = await stage(DRAFT);
    point(field, 20, 12);
    await until(() => popover(coach).open, 'opened');
    await press('Control', '.');
    expect(popover(coach).open).to.equal(true);
    await press('Enter');
    await until(() => !field.value.includes('You failed'), 'rewritten');
  });
});

describe('a mouse over a draft without findings', () => {
  it('leaves no trace in the page', async () => {
    const { field } = await stage();
    field.value = 'Thank you.';
    await settle();
    const sheets = document.adoptedStyleSheets.length;
    point(field, 20, 12);
    await settle();
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(document.querySelector('reply-coach-mirror')).to.equal(null);
  });
});

describe('F8', () => {
  it('reaches findings that begin at the same place', async () => {
    const { coach } = await stage(DRAFT, COMPLAINT);
    const expected = findings(coach);
    expect(expected.slice(0, 2)).to.deep.equal(['missing-apology', 'blame-customer']);
    await until(() => marks() > 0, 'marked');
    const seen = new Set<string>();
    for (let step = 0; step < expected.length + 1; step += 1) {
      await press('F8');
      seen.add(message(coach) ?? '');
    }
    expect([...seen]).to.have.members([...expected]);
  });
});

describe('“Not now” chosen in the card itself', () => {
  it('holds, though the focus returns to the field', async () => {
    const { coach, field } = await stage('You failed to attach the invoice.');
    const card = await openCard(coach);
    const button = [...card.renderRoot.querySelectorAll('button')].find((each) => each.textContent.includes('Not now'));
    button?.focus();
    button?.click();
    await settle();
    expect(document.activeElement).to.equal(field);
    expect(marks()).to.equal(0);
  });
});

describe('what is out of date', () => {
  it('is not rewritten: the host set another text without an event', async () => {
    const { coach, field } = await stage(DRAFT);
    const card = await openCard(coach);
    field.value = `Hello Maria, thanks for writing. ${DRAFT}`;
    card.choose();
    await settle();
    expect(field.value).to.equal(`Hello Maria, thanks for writing. ${DRAFT}`);
  });

  it('is not rewritten: the host changed the text as it heard of the rewrite', async () => {
    const { coach, field } = await stage(DRAFT);
    coach.addEventListener('reply-coach-apply', () => (field.value = `Hello. ${DRAFT}`));
    const card = await openCard(coach);
    card.choose();
    await settle();
    expect(field.value).to.equal(`Hello. ${DRAFT}`);
  });

  it('is not opened: a finding of an earlier report', async () => {
    const { coach, field } = await stage(DRAFT);
    const [old] = coach.report?.diagnostics ?? [];
    if (!old) throw new Error('nothing found');
    field.setSelectionRange(0, 0);
    document.execCommand('insertText', false, 'Hello Maria. ');
    await until(() => (coach.report?.diagnostics[0]?.range.start ?? 0) > 0, 'read again');
    coach.reveal(old);
    expect(popover(coach).open).to.equal(false);
    const [current] = coach.report?.diagnostics ?? [];
    if (current) coach.reveal(current);
    expect(popover(coach).open).to.equal(true);
  });

  it('does not move the choice: the same finding read again', async () => {
    const { coach } = await stage(DRAFT);
    const card = await openCard(coach);
    await press('ArrowDown');
    const chosen = card.activeText;
    coach.agentName = 'Alex';
    const reports = new Promise((resolve) => coach.addEventListener('reply-coach-report', resolve, { once: true }));
    await reports;
    await card.updateComplete;
    expect(card.activeText).to.equal(chosen);
  });

  it('is no coach of the host’s that was taken away again', async () => {
    const { coach } = await stage(DRAFT);
    coach.coach = createCoach({ rules: { 'blame-customer': 'off' } });
    await until(() => !findings(coach).includes('blame-customer'), 'the host’s coach reads');
    coach.coach = null;
    await until(() => findings(coach).includes('blame-customer'), 'the default coach reads');
  });

  it('is an exchange of the wrong shape: said once', async () => {
    const { coach, field } = await stage(DRAFT);
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...parts: unknown[]) => void errors.push(parts);
    try {
      Object.assign(coach, { customerName: 42 });
      await until(() => errors.length > 0, 'said');
      document.execCommand('insertText', false, 'x');
      await settle();
      expect(field.value).to.equal(`x${DRAFT}`);
      expect(errors.length).to.equal(1);
      expect(status(coach)).to.be.a('string');
    } finally {
      console.error = error;
    }
  });
});
