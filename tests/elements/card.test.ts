import { expect } from '@open-wc/testing';
import { isWebKit, press } from '../helpers/keys.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { DRAFT, openCard, popover, settle, stage, status, until } from './support.js';

async function resize(size: { width: number; height: number }): Promise<void> {
  await executeServerCommand('x-viewport', size);
}

describe('the reason of a finding', () => {
  it('names its source when asked, by keyboard too', async () => {
    const { coach, field } = await stage(DRAFT);
    const card = await openCard(coach);
    expect(card.renderRoot.querySelector('[part="source"]')).to.equal(null);
    await press('ArrowUp');
    expect(card.activeText).to.equal('Source');
    await press('Enter');
    await card.updateComplete;
    const source = coach.report?.diagnostics[0]?.source ?? '';
    expect(source).not.to.equal('');
    expect(card.renderRoot.querySelector('[part="source"]')?.textContent).to.contain(source);
    await until(() => status(coach) === source, 'said');
    expect(card.open).to.equal(true);
    expect(document.activeElement).to.equal(field);
  });
});

// WebKitGTK's window does not get as small as that.
const narrow = isWebKit ? describe.skip : describe;

narrow('the place of the card', () => {
  afterEach(async () => {
    await resize({ width: 800, height: 600 });
  });

  // 320 × 256 is a window of 1280 × 1024 at 400 % zoom.
  for (const [width, height] of [
    [280, 640],
    [320, 256],
  ] as const) {
    it(`is on the screen and beside the line being typed at ${width} × ${height}`, async () => {
      await resize({ width, height });
      const { coach, field } = await stage(DRAFT);
      field.style.inlineSize = '260px';
      field.scrollIntoView({ block: 'start' });
      await openCard(coach);
      await settle();
      const card = popover(coach).getBoundingClientRect();
      expect(card.left).to.be.at.least(0);
      expect(card.right).to.be.at.most(document.documentElement.clientWidth);
      expect(card.top).to.be.at.least(0);
      expect(card.bottom).to.be.at.most(window.innerHeight);
      const line = field.getBoundingClientRect().top + 10;
      expect(card.top > line || card.bottom < line, `${card.top} ${card.bottom} ${line}`).to.equal(true);
    });
  }
});

narrow('the question for a reason', () => {
  it('is in view, however little of the card fits', async () => {
    await resize({ width: 320, height: 256 });
    const { coach, field } = await stage('You failed to attach the invoice.');
    field.style.inlineSize = '260px';
    coach.require = 'errors';
    await coach.updateComplete;
    const card = await openCard(coach);
    for (let step = 0; step < 10 && card.activeText !== 'Send anyway…'; step += 1) await press('ArrowDown');
    await press('Enter');
    const input = (): HTMLInputElement | null => card.renderRoot.querySelector('input');
    await until(() => input()?.matches(':focus') === true, 'asked');
    await settle();
    const box = input()?.getBoundingClientRect();
    const frame = card.getBoundingClientRect();
    expect(box?.bottom).to.be.at.most(Math.min(frame.bottom, window.innerHeight));
    expect(box?.top).to.be.at.least(frame.top);
    await resize({ width: 800, height: 600 });
  });
});

describe('words that run the other way than the page', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  it('keep their own direction, and the page’s alignment', async () => {
    document.documentElement.dir = 'rtl';
    const { coach } = await stage('You failed to attach the invoice.');
    const card = await openCard(coach);
    const message = card.renderRoot.querySelector('[part="message"]');
    if (!message) throw new Error('no message');
    expect(getComputedStyle(message).direction).to.equal('ltr');
    const words = document.createRange();
    words.selectNodeContents(message);
    const [line] = words.getClientRects();
    const box = message.getBoundingClientRect();
    expect(box.right - (line?.right ?? 0)).to.be.lessThan((line?.left ?? 0) - box.left);
  });

  it('stand over the field that they name', async () => {
    document.documentElement.dir = 'rtl';
    const { coach } = await stage('You failed to attach the invoice.');
    coach.require = 'errors';
    const card = await openCard(coach);
    const ask = [...card.renderRoot.querySelectorAll<HTMLElement>('[part="verb"]')].at(-1);
    ask?.click();
    await until(() => card.renderRoot.querySelector('form') !== null, 'asked');
    const label = card.renderRoot.querySelector('label');
    const input = card.renderRoot.querySelector('input');
    if (!label || !input) throw new Error('not asked');
    const words = document.createRange();
    words.selectNodeContents(label);
    expect(words.getBoundingClientRect().right).to.be.closeTo(input.getBoundingClientRect().right, 1);
  });

  it('come before their source, as they are read', async () => {
    document.documentElement.dir = 'rtl';
    const { coach } = await stage('You failed to attach the invoice.');
    const card = await openCard(coach);
    const reason = card.renderRoot.querySelector('#reason');
    const source = card.renderRoot.querySelector('.disclosure')?.getBoundingClientRect();
    const last = [...(reason?.getClientRects() ?? [])].at(-1);
    if (!source || !last) throw new Error('no reason with a source');
    const sameLine = source.top < last.bottom && last.top < source.bottom;
    if (sameLine) expect(source.left).to.be.at.least(last.right);
    else expect(source.top).to.be.at.least(last.top);
  });
});
