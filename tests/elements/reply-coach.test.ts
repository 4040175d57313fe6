import { expect, fixture, html } from '@open-wc/testing';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import type { ReplyCoachReportEvent } from '../../src/events/report-event.js';
import { press, redo, type, undo } from '../helpers/keys.js';
import { DRAFT, findings, marks, openCard, popover, query, settle, stage, status, until } from './support.js';

describe('from keystroke to rewrite', () => {
  it('marks what is typed, rewrites it with two keys, and Ctrl+Z takes it back', async () => {
    const { coach, field } = await stage();
    await type(DRAFT);
    await until(() => marks() > 0, 'a mark appeared');
    expect(findings(coach)).to.include('blame-customer');
    expect(field.value).to.equal(DRAFT);

    let inputs = 0;
    field.addEventListener('input', () => (inputs += 1));
    field.setSelectionRange(0, 0);
    await openCard(coach);
    expect(document.activeElement).to.equal(field);
    await press('Enter');
    await until(() => field.value !== DRAFT, 'the rewrite was taken');
    const rewritten = field.value;
    expect(inputs, 'input events').to.equal(1);
    expect(rewritten).not.to.contain('You failed');
    expect(rewritten).not.to.contain('\n');
    expect(document.activeElement).to.equal(field);
    expect(field.selectionStart, 'a caret').to.equal(field.selectionEnd);
    expect(popover(coach).open).to.equal(false);
    await until(() => !findings(coach).includes('blame-customer'), 'the draft was read again');

    await undo();
    await until(() => field.value === DRAFT, 'one undo gives the old text back');
    await until(() => findings(coach).includes('blame-customer'), 'and its finding');
    await redo();
    await until(() => field.value === rewritten, 'redo does it again');
  });

  it('reports ranges that cover the words found', async () => {
    const { coach } = await stage(DRAFT);
    const blame = coach.report?.diagnostics.find(({ ruleId }) => ruleId === 'blame-customer');
    expect(DRAFT.slice(blame?.range.start, blame?.range.end)).to.match(/^You failed to/);
  });

  it('does not judge a sentence before it ends', async () => {
    const { coach } = await stage();
    const reports: ReplyCoachReportEvent[] = [];
    coach.addEventListener('reply-coach-report', (event) => reports.push(event));
    await type('You failed to attach the inv');
    await until(() => findings(coach).includes('blame-customer'), 'the engine has found it');
    await type('oice');
    expect(marks(), 'marks while typing').to.equal(0);
    await type('.');
    await until(() => marks() > 0, 'marked once the sentence ends');
  });

  it('moves the marks with an edit before them', async () => {
    const { coach, field } = await stage(DRAFT);
    const before = coach.report?.diagnostics[0]?.range.start ?? 0;
    await press('Home');
    await type('Hello. ');
    await until(() => coach.report?.diagnostics[0]?.range.start === before + 7, 'moved');
    expect(field.value.startsWith('Hello. You failed')).to.equal(true);
    // At the latest when the agent rests: the caret touches the first of the marked words.
    await until(() => marks() > 0, 'marked');
  });
});

describe('the keyboard', () => {
  it('F8 and Shift+F8 walk through the findings, in the field', async () => {
    const { coach, field } = await stage(`${DRAFT} I guarantee it. You forgot to reply.`);
    await press('F8');
    const first = field.selectionStart;
    await press('F8');
    expect(field.selectionStart).to.be.greaterThan(first);
    expect(document.activeElement).to.equal(field);
    await press('Shift', 'F8');
    expect(field.selectionStart).to.equal(first);
    expect(popover(coach).open).to.equal(true);
  });

  it('Escape closes the card and nothing else', async () => {
    const { coach, field } = await stage(DRAFT);
    await openCard(coach);
    await press('Escape');
    expect(popover(coach).open).to.equal(false);
    expect(popover(coach).matches(':popover-open')).to.equal(false);
    expect(document.activeElement).to.equal(field);
    expect(field.value).to.equal(DRAFT);
  });

  it('keeps Enter and the arrows from the host while the card is open, and only then', async () => {
    const { coach, field } = await stage(DRAFT);
    const heard: string[] = [];
    field.addEventListener('keydown', (event) => heard.push(event.key));
    await openCard(coach);
    heard.length = 0;
    await press('ArrowDown');
    await press('Enter');
    expect(heard).to.deep.equal([]);
    await press('ArrowDown');
    expect(heard).to.deep.equal(['ArrowDown']);
  });

  it('typing closes the card and goes into the field', async () => {
    const { coach, field } = await stage(DRAFT);
    await openCard(coach);
    await type('x');
    expect(popover(coach).open).to.equal(false);
    expect(field.value).to.equal(`x${DRAFT}`);
  });

  it('reaches the verbs with the arrows', async () => {
    const { coach } = await stage(DRAFT);
    const card = await openCard(coach);
    for (let step = 0; step < 10 && card.activeText !== 'Not now'; step += 1) await press('ArrowDown');
    expect(card.activeText).to.equal('Not now');
    await press('Enter');
    expect(card.open).to.equal(false);
  });
});

describe('the mouse', () => {
  it('chooses without taking the focus from the field', async () => {
    const { coach, field } = await stage(DRAFT);
    const card = await openCard(coach);
    const option = card.renderRoot.querySelector<HTMLElement>('[role="option"]');
    expect(option).to.be.an.instanceOf(HTMLElement);
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    option?.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    option?.click();
    await until(() => field.value !== DRAFT, 'the rewrite was taken');
    expect(document.activeElement).to.equal(field);
  });

  it('opens the card on a click in a marked word', async () => {
    const { coach, field } = await stage(DRAFT);
    const box = field.getBoundingClientRect();
    const { borderLeftWidth, paddingLeft, borderTopWidth, paddingTop } = getComputedStyle(field);
    const at = {
      clientX: box.left + parseFloat(borderLeftWidth) + parseFloat(paddingLeft) + 12,
      clientY: box.top + parseFloat(borderTopWidth) + parseFloat(paddingTop) + 6,
    };
    field.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
    await until(() => popover(coach).open, 'the card opened');
    field.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: box.right - 4, clientY: box.bottom - 4 }));
    expect(popover(coach).open).to.equal(false);
  });
});

describe('a card opened by a click', () => {
  it('leaves Enter to the agent until Ctrl+. asks for it', async () => {
    const { coach, field } = await stage(DRAFT);
    const box = field.getBoundingClientRect();
    field.focus();
    field.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: box.left + 20, clientY: box.top + 12 }));
    await until(() => popover(coach).open, 'the card opened');
    field.setSelectionRange(field.value.length, field.value.length);
    await press('Enter');
    await until(() => field.value === `${DRAFT}\n`, 'a line was begun');
    expect(field.value).to.equal(`${DRAFT}\n`);
  });
});

describe('hovering', () => {
  it('opens the card after a rest on marked words, and closes it when the mouse leaves', async () => {
    const { coach, field } = await stage(DRAFT);
    const point = (x: number, y: number): void => {
      const { left, top } = field.getBoundingClientRect();
      const at = { clientX: left + x, clientY: top + y, pointerType: 'mouse', bubbles: true };
      field.dispatchEvent(new PointerEvent('pointermove', at));
    };
    point(20, 12);
    await until(() => popover(coach).open, 'opened');
    point(field.clientWidth - 10, field.clientHeight - 6);
    await until(() => !popover(coach).open, 'closed');
  });
});

describe('the card', () => {
  const LINES = Array.from({ length: 30 }, (_, line) => `Line ${line} says nothing.`).join('\n');

  it('never covers its words or the line being typed', async () => {
    const { coach, field } = await stage(`${DRAFT}\nHello.`);
    field.setSelectionRange(field.value.length, field.value.length);
    await openCard(coach);
    await settle();
    const card = popover(coach).getBoundingClientRect();
    const box = field.getBoundingClientRect();
    const lines = 3 * parseFloat(getComputedStyle(field).fontSize) * 1.2;
    expect(card.top >= box.top + lines || card.bottom <= box.top + 8, `${card.top} ${card.bottom}`).to.equal(true);
  });

  it('brings words that are scrolled away into view', async () => {
    const { coach, field } = await stage(`${LINES}\n${DRAFT}`);
    field.scrollTop = 0;
    await openCard(coach);
    expect(field.scrollTop).to.be.greaterThan(0);
    expect(popover(coach).classList.contains('away')).to.equal(false);
    field.scrollTop = 0;
    await until(() => popover(coach).classList.contains('away'), 'the card hides while they are scrolled away');
  });

  it('stays within a narrow window', async () => {
    const { coach } = await stage(DRAFT);
    await openCard(coach);
    await settle();
    const { left, right } = popover(coach).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
  });

  it('works in a shadow tree and in a modal dialog', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const dialog = document.createElement('dialog');
    const coach = document.createElement('reply-coach');
    const field = document.createElement('textarea');
    field.defaultValue = DRAFT;
    coach.append(field);
    dialog.append(coach);
    root.append(dialog);
    dialog.showModal();
    field.focus();
    field.setSelectionRange(0, 0);
    await until(() => marks() > 0, 'marked');
    await openCard(coach);
    await press('Escape');
    expect(popover(coach).open).to.equal(false);
    expect(dialog.open, 'Escape closed the card, not the dialog').to.equal(true);
    await openCard(coach);
    await press('Enter');
    await until(() => field.value !== DRAFT, 'rewritten');
    dialog.close();
  });
});

describe('events', () => {
  it('reply-coach-apply can be cancelled, and carries no text', async () => {
    const { coach, field } = await stage(DRAFT);
    const heard: unknown[] = [];
    coach.parentElement?.addEventListener('reply-coach-apply', (event) => {
      event.preventDefault();
      heard.push([event.ruleId, event.suggestionIndex, event.range.start]);
    });
    await openCard(coach);
    await press('Enter');
    expect(heard).to.deep.equal([['blame-customer', 0, 0]]);
    await settle();
    expect(field.value).to.equal(DRAFT);
    await undo();
    expect(field.value).to.equal(DRAFT);
  });

  const choose = async (coach: ReplyCoach, verb: string): Promise<void> => {
    const card = await openCard(coach);
    const buttons = [...(card.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find(({ textContent }) => textContent.trim() === verb)?.click();
  };
  const verbs = [
    ['Not now', 'not-now', true],
    ['Ignore here', 'ignore', false],
    ['Turn this rule off', 'turn-off', false],
  ] as const;
  for (const [label, verb, stillReported] of verbs) {
    it(`“${label}” takes the mark away and says so`, async () => {
      const { coach } = await stage('You failed to attach the invoice.');
      const heard: string[] = [];
      coach.addEventListener('reply-coach-dismiss', (event) => heard.push(`${event.ruleId} ${event.verb}`));
      await choose(coach, label);
      expect(heard).to.deep.equal([`blame-customer ${verb}`]);
      await until(() => marks() === 0, 'the mark is gone');
      expect(findings(coach).includes('blame-customer')).to.equal(stillReported);
    });
  }

  it('“Not now” is over when the agent comes back to the field', async () => {
    const { coach, field } = await stage('You failed to attach the invoice.');
    await choose(coach, 'Not now');
    await until(() => marks() === 0, 'the mark is gone');
    field.blur();
    field.focus();
    await until(() => marks() > 0, 'the mark is back');
  });

  it('“Ignore here” is about these words, “Turn this rule off” about the rule', async () => {
    const { coach, field } = await stage('You failed to attach the invoice.');
    await choose(coach, 'Ignore here');
    await until(() => marks() === 0, 'the mark is gone');
    field.setSelectionRange(field.value.length, field.value.length);
    await type(' You forgot to reply.');
    await until(() => marks() > 0, 'another one is marked');
    await press('Home');
    await choose(coach, 'Turn this rule off');
    await until(() => marks() === 0, 'none is marked');
  });

  it('opens the finding nearest to the caret, which at the end of the text is the last', async () => {
    const { coach, field } = await stage('You forgot to sign the form. You failed to attach the invoice. Thank you.');
    await until(() => marks() > 1, 'both are marked');
    field.setSelectionRange(field.value.length, field.value.length);
    await openCard(coach);
    await press('Enter');
    await until(() => field.value.includes("The invoice wasn't attached"), 'the last was rewritten');
    expect(field.value).to.contain('You forgot to sign the form.');
  });

  it('is silent while an input method composes', async () => {
    const { coach, field } = await stage(DRAFT);
    let reports = 0;
    coach.addEventListener('reply-coach-report', () => (reports += 1));
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    document.execCommand('insertText', false, 'ni');
    await settle();
    await press('Control', '.');
    expect(reports).to.equal(0);
    expect(popover(coach).open).to.equal(false);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'ni' }));
    await until(() => reports > 0, 'it reports once the composition ends');
  });
});

describe('the page', () => {
  it('is not changed in layout', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="display: grid; gap: 8px">
        <textarea aria-label="Bare"></textarea>
        <reply-coach><textarea aria-label="Coached"></textarea></reply-coach>
        <p>Below</p>
      </div>
    `);
    const [bare, coached] = [...box.querySelectorAll('textarea')].map((field) => field.getBoundingClientRect());
    expect(coached?.width).to.equal(bare?.width);
    expect(coached?.height).to.equal(bare?.height);
    expect(Math.round((coached?.top ?? 0) - (bare?.bottom ?? 0))).to.equal(8);
    expect(getComputedStyle(query(box, 'reply-coach')).display).to.equal('contents');
  });

  it('gets a polite count of what was found', async () => {
    const { coach } = await stage(DRAFT);
    await until(() => status(coach).includes('problem'), 'counted');
    expect(coach.shadowRoot?.querySelector('[role="status"]')?.getAttribute('aria-live')).to.equal('polite');
  });

  it('passes axe, with the card open too', async () => {
    const { coach } = await stage(DRAFT);
    await expect(coach).to.be.accessible();
    await openCard(coach);
    await expect(coach).to.be.accessible();
    await expect(popover(coach)).shadowDom.to.be.accessible();
  });
});
