import { expect } from '@open-wc/testing';
import { press } from '../helpers/keys.js';
import { setViewport } from '@web/test-runner-commands';
import { DRAFT, openCard, popover, settle, stage, status, until } from './support.js';

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

describe('the place of the card', () => {
  afterEach(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  // 320 × 256 is a window of 1280 × 1024 at 400 % zoom.
  for (const [width, height] of [
    [280, 640],
    [320, 256],
  ] as const) {
    it(`is on the screen and beside the line being typed at ${width} × ${height}`, async () => {
      await setViewport({ width, height });
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
