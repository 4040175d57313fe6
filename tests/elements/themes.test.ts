import { expect, fixture, html } from '@open-wc/testing';
import { contrastOf, luminance, paint } from '../helpers/contrast.js';
import { openCard, query, stage } from './support.js';
import '../../src/define.js';

/** Adds a theme's stylesheet to the page until the test is over. */
async function use(theme: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.className = 'theme';
  link.href = new URL(`../../src/themes/${theme}.css`, import.meta.url).href;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
}

/** The contrast of text on a background over the surface, by the WCAG's formula. */
function contrast(root: ShadowRoot, text: string, background: string): number {
  const probe = document.createElement('span');
  root.append(probe);
  const resolve = (token: string): string => {
    probe.style.backgroundColor = `var(--_${token})`;
    return getComputedStyle(probe).backgroundColor;
  };
  const ground = paint(resolve(background), resolve('surface'));
  const ink = paint(resolve(text), `rgb(${ground.join(' ')})`);
  probe.remove();
  return contrastOf(ground, ink);
}

const TEXTS = ['text', 'text-quiet', 'error', 'warning', 'info', 'hint', 'accent', 'inserted', 'deleted'];
const PAIRS = [
  ...TEXTS.flatMap((text) => [[text, 'surface'] as const, [text, 'surface-active'] as const]),
  ['inserted', 'inserted-surface'] as const,
];

for (const theme of ['default', 'high-contrast', 'host']) {
  for (const scheme of ['light', 'dark']) {
    it(`the theme “${theme}” has the contrast that AA asks for, ${scheme}`, async () => {
      if (theme !== 'default') await use(theme);
      document.documentElement.style.colorScheme = scheme;
      document.documentElement.style.color = 'CanvasText';
      const panel = await fixture(html`<reply-coach-panel></reply-coach-panel>`);
      const root = panel.shadowRoot;
      if (!root) throw new Error('not rendered');
      const least = theme === 'high-contrast' ? 7 : 4.5;
      const weak = PAIRS.map(([text, ground]) => [text, ground, contrast(root, text, ground)] as const)
        .filter(([, , ratio]) => ratio < least)
        .map(([text, ground, ratio]) => `${text} on ${ground}: ${ratio.toFixed(2)}`);
      expect(weak).to.deep.equal([]);
    });
  }
}

describe('the theme that follows the host', () => {
  it('takes the page’s font and colour, wherever the page put them', async () => {
    await use('host');
    const { coach } = await stage('You failed to attach the invoice.');
    const page = coach.parentElement;
    if (!page) throw new Error('no page');
    page.style.cssText = 'font-family: Georgia; color: rgb(240 240 255); background: #102030';
    const card = await openCard(coach);
    const look = getComputedStyle(card);
    expect(look.fontFamily).to.equal('Georgia');
    expect(look.color).to.equal('rgb(240, 240, 255)');
    expect(luminance(paint(look.backgroundColor))).to.be.lessThan(0.05);
  });
});

describe('a brand', () => {
  it('is three tokens: what else there is follows from them', async () => {
    const page = await fixture<HTMLElement>(html`<div><reply-coach-panel></reply-coach-panel></div>`);
    const panel = query(page, 'reply-coach-panel');
    const before = getComputedStyle(panel).borderTopColor;
    page.style.cssText =
      '--reply-coach-surface: #fff8f0; --reply-coach-text: #401020; --reply-coach-accent: #c0206a; --reply-coach-radius: 0';
    const look = getComputedStyle(panel);
    expect(look.backgroundColor).to.equal('rgb(255, 248, 240)');
    expect(look.borderTopLeftRadius).to.equal('0px');
    expect(look.borderTopColor).not.to.equal(before);
  });
});

afterEach(() => {
  for (const link of document.querySelectorAll('link.theme')) link.remove();
  document.documentElement.removeAttribute('style');
});
