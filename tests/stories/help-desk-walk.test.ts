import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../stories/help-desk/help-desk.js';
import type { HelpDesk } from '../../stories/help-desk/help-desk.js';
import { isChromium, press, undo } from '../helpers/keys.js';
import { query, until } from '../elements/support.js';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focused?: boolean;
  readonly selected?: boolean;
}

/** What a screen reader would walk through, in its order. */
async function nodes(role?: string): Promise<readonly Node[]> {
  const all = await executeServerCommand<readonly Node[], undefined>('x-accessibility');
  return role ? all.filter((node) => node.role === role) : all;
}

async function focused(): Promise<Node | undefined> {
  // The page itself counts as focused too.
  return (await nodes()).findLast((node) => node.focused === true && node.role !== 'RootWebArea');
}

/** Presses Tab until something has the focus, as one does who looks for it. */
async function tabTo(role: string, name: RegExp): Promise<Node> {
  for (let step = 0; step < 12; step += 1) {
    await press('Tab');
    const node = await focused();
    if (node?.role === role && name.test(node.name)) return node;
  }
  throw new Error(`Tab does not come to a ${role} called ${String(name)}`);
}

async function desk(): Promise<HelpDesk> {
  const element = await fixture<HelpDesk>(html`<help-desk ticket="2061"></help-desk>`);
  await until(() => (element.querySelector('reply-coach')?.report?.diagnostics.length ?? 0) > 2, 'the draft was read');
  return element;
}

/** Walks with F8 to the first finding that has a rewrite. */
async function openRewrites(element: HelpDesk): Promise<void> {
  const coach = query(element, 'reply-coach');
  query(element, 'textarea').focus();
  for (let step = 0; step < 6 && !coach.card?.diagnostic?.suggestions.length; step += 1) await press('F8');
  await until(() => coach.card?.open === true, 'the card opened');
}

// Only Chromium gives tests its accessibility tree.
(isChromium ? describe : describe.skip)('the Help desk by keyboard and by ear', () => {
  it('is walked from the tickets to the sent reply without a mouse', async () => {
    const element = await desk();
    const first = await tabTo('button', /^Maria Lindqvist/);
    expect(first.name).to.contain('Refund for the standing lamp');
    const box = await tabTo('textbox', /^Reply to Derek Holt/);
    expect(box.description).to.contain('F8 goes to the next finding');

    await press('F8');
    const coach = query(element, 'reply-coach');
    await until(() => coach.card?.open === true, 'the card opened');
    expect((await focused())?.role, 'the focus stays in the field').to.equal('textbox');
    const status = coach.shadowRoot?.querySelector('[role="status"]');
    await until(() => status?.textContent.includes(coach.card?.diagnostic?.message ?? '-') ?? false, 'said');
    expect((await nodes('group')).map(({ name }) => name)).to.include(coach.card?.diagnostic?.message);
    expect((await nodes('button')).map(({ name }) => name)).to.include.members(['Not now', 'Ignore here']);
    await press('Escape');

    const list = await tabTo('listbox', /^Findings: \d/);
    expect(list.name).to.match(/^Findings: \d+$/);
    await press('ArrowDown');
    await until(() => coach.link.pointed !== null, 'walked');
    const chosen = (await nodes('option')).filter(({ selected }) => selected);
    expect(chosen.length).to.equal(1);
    expect(chosen[0]?.name).to.match(/^(Fix before sending|Worth fixing|Consider)/);
    await press('Enter');
    await until(() => coach.card?.open === true, 'its card opened');
    expect((await focused())?.role).to.equal('textbox');

    await press('Escape');
    await tabTo('button', /^Send$/);
    await press('Enter');
    await until(() => query(element, 'textarea').value === '', 'sent');
    expect(element.querySelector('[role="status"]')?.textContent).to.contain('Sent to Derek Holt.');
  });

  it('names every part, and tells the rewrites as they will read', async () => {
    const element = await desk();
    await openRewrites(element);
    for (const role of ['button', 'textbox', 'listbox', 'option']) {
      for (const node of await nodes(role)) expect(node.name, role).not.to.equal('');
    }
    const { diagnostic } = query(element, 'reply-coach').card ?? {};
    const title = diagnostic?.suggestions[0]?.title ?? '-';
    const chosen = (await nodes('option')).filter(({ selected }) => selected).map(({ name }) => name);
    // Its title, and the sentence as it will read; the list of findings has a chosen option too.
    const [rewrite = ''] = chosen.filter((name) => name.startsWith(title));
    expect(rewrite.length).to.be.greaterThan(title.length);
  });

  it('takes a rewrite and takes it back', async () => {
    const element = await desk();
    const field = query(element, 'textarea');
    const before = field.value;
    await openRewrites(element);
    await press('Enter');
    await until(() => field.value !== before, 'rewritten');
    await undo();
    await until(() => field.value === before, 'taken back');
  });
});
