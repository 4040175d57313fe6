import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Highlight, TextField } from '../../src/fields/index.js';
import { attach, cleanUp, eventually, painted, rangeOf, screenshot, screenWhen, textarea } from '../helpers/fields.js';
import { contrastOf, paint } from '../helpers/contrast.js';
import { isChromium, type } from '../helpers/keys.js';

afterEach(() => {
  cleanUp();
  scrollTo(0, 0);
});

const KINDS = ['error', 'warning', 'info', 'hint', 'active'] as const;
const DRAFT = 'You failed to attach the invoice, so we cannot process your refund.';

/** How many ranges are registered, by kind. */
const registered = (): Record<string, number> =>
  Object.fromEntries(
    KINDS.map((kind) => [kind, CSS.highlights.get(`reply-coach-${kind}`)?.size ?? 0] as const).filter(
      ([, size]) => size > 0,
    ),
  );

const traces = (): Record<string, number> => ({
  nodes: document.querySelectorAll('*').length,
  sheets: document.adoptedStyleSheets.length,
  highlights: CSS.highlights.size,
  attributes: [...document.querySelectorAll('*')].reduce((sum, element) => sum + element.attributes.length, 0),
});

const error = (field: TextField, words: string): Highlight => ({ range: rangeOf(field, words), kind: 'error' });

/** The pixels in which red, or green, stands out. */
const inked = (image: ImageData, channel: 0 | 1): { x: number; y: number }[] => {
  const pixels: { x: number; y: number }[] = [];
  for (let index = 0; index < image.data.length; index += 4) {
    const strong = image.data[index + channel] ?? 0;
    const weak = Math.max(image.data[index + 1 - channel] ?? 0, image.data[index + 2] ?? 0);
    if (strong - weak > 90) pixels.push({ x: (index / 4) % image.width, y: Math.floor(index / 4 / image.width) });
  }
  return pixels;
};
/** Whether all pixels lie in a rectangle or in the line under it. */
const within = (pixels: { x: number; y: number }[], rect: DOMRect): boolean =>
  pixels.every(({ x, y }) => x >= rect.left - 2 && x <= rect.right + 2 && y >= rect.top && y <= rect.bottom + 6);

const clean = (): Promise<ImageData> => screenWhen((image) => inked(image, 0).length === 0);

for (const painter of ['auto', 'mirror'] as const) {
  describe(`marks (${painter})`, () => {
    it('are those of the last call, and none for an empty one', () => {
      const field = attach(textarea(DRAFT), { painter });
      field.mark([error(field, 'You failed'), { range: rangeOf(field, 'cannot'), kind: 'warning' }]);
      expect(registered()).to.deep.equal({ error: 1, warning: 1 });
      field.mark([{ range: rangeOf(field, 'cannot'), kind: 'active' }]);
      expect(registered()).to.deep.equal({ active: 1 });
      field.mark([]);
      expect(registered()).to.deep.equal({});
    });

    it('of several fields share the registry and leave each other alone', () => {
      const [one, two] = [attach(textarea(DRAFT), { painter }), attach(textarea(DRAFT), { painter })];
      one.mark([error(one, 'You failed'), error(one, 'cannot')]);
      two.mark([error(two, 'cannot')]);
      expect(registered()).to.deep.equal({ error: 3 });
      one.dispose();
      expect(registered()).to.deep.equal({ error: 1 });
      two.dispose();
      expect(CSS.highlights.has('reply-coach-error')).to.equal(false);
    });

    it('move with the text and go when it is touched', async () => {
      const element = textarea(DRAFT);
      const field = attach(element, { painter });
      field.mark([error(field, 'failed'), error(field, 'cannot')]);
      element.focus();
      element.setSelectionRange(0, 0);
      await type('Oh ');
      const ranges = (): number[][] =>
        [...(CSS.highlights.get('reply-coach-error') ?? [])].map(({ startOffset, endOffset }) => [
          startOffset,
          endOffset,
        ]);
      const { start, end } = rangeOf(field, 'cannot');
      expect(ranges()).to.deep.include([start, end]);
      expect(registered()).to.deep.equal({ error: 2 });
      element.setSelectionRange(rangeOf(field, 'failed').start + 2, rangeOf(field, 'failed').start + 2);
      await type('x');
      expect(registered()).to.deep.equal({ error: 1 });
      field.replace(rangeOf(field, 'You'), 'They all');
      const moved = rangeOf(field, 'cannot');
      expect(ranges()).to.deep.equal([[moved.start, moved.end]]);
    });

    it('for a text that has changed unnoticed move with it too', () => {
      const element = textarea(DRAFT);
      const field = attach(element, { painter });
      const mark = error(field, 'cannot');
      element.value = `Well. ${DRAFT}`;
      field.mark([mark]);
      const [range] = [...(CSS.highlights.get('reply-coach-error') ?? [])];
      expect(range?.startOffset).to.equal(mark.range.start + 6);
    });

    it('come back with a field that is taken out and put back', async () => {
      const element = textarea(DRAFT);
      const field = attach(element, { painter });
      field.mark([error(field, 'cannot')]);
      element.remove();
      await painted();
      document.body.append(element);
      await eventually(() => {
        const [range] = [...(CSS.highlights.get('reply-coach-error') ?? [])];
        return range !== undefined && !range.collapsed;
      }, 'the mark is back');
      expect(field.rects(rangeOf(field, 'cannot'))).to.have.lengthOf(1);
    });

    it('work in a shadow root, whose sheets are left as they were', () => {
      const host = document.createElement('div');
      document.body.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const element = document.createElement('textarea');
      root.append(element);
      element.value = DRAFT;
      const field = attach(element, { painter });
      const own = new CSSStyleSheet();
      root.adoptedStyleSheets = [own];
      field.mark([error(field, 'cannot')]);
      expect(registered()).to.deep.equal({ error: 1 });
      field.dispose();
      expect(root.adoptedStyleSheets).to.deep.equal([own]);
      expect(root.childElementCount).to.equal(1);
    });

    it('and everything else are gone without a trace after dispose, twice over', async () => {
      const element = textarea(DRAFT);
      await painted();
      const before = traces();
      const field = attach(element, { painter });
      field.onLayout(() => undefined);
      let told = 0;
      field.onChange(() => told++);
      field.mark(KINDS.map((kind) => ({ range: rangeOf(field, 'cannot'), kind })));
      expect(field.rects({ start: 0, end: 3 })).to.have.lengthOf(1);
      expect(
        field.offsetAt(element.getBoundingClientRect().left + 8, element.getBoundingClientRect().top + 12),
      ).to.equal(0);
      expect(traces()).not.to.deep.equal(before);
      field.dispose();
      field.dispose();
      expect(traces()).to.deep.equal(before);
      element.focus();
      await type('x');
      field.mark([{ range: { start: 0, end: 1 }, kind: 'error' }]);
      expect(field.rects({ start: 0, end: 1 })).to.deep.equal([]);
      expect(field.offsetAt(20, 20)).to.equal(null);
      expect(field.replace({ start: 0, end: 1 }, 'y')).to.equal(false);
      expect(told).to.equal(0);
      expect(traces()).to.deep.equal(before);
    });

    it('leave no trace when nothing was marked', () => {
      const element = textarea(DRAFT);
      const before = traces();
      attach(element, { painter }).mark([]);
      expect(traces()).to.deep.equal(before);
    });

    it('tell when rectangles may have moved', async () => {
      const element = textarea('line\n'.repeat(50));
      const field = attach(element, { painter });
      let told = 0;
      const stop = field.onLayout(() => told++);
      for (const move of [
        () => (element.scrollTop = 40),
        () => (element.style.width = '350px'),
        () => element.classList.add('x'),
        () => document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'pushed down' })),
      ]) {
        await painted();
        const before = told;
        move();
        await eventually(() => told > before, String(move));
      }
      stop();
      await painted();
      const before = told;
      element.scrollTop = 80;
      await painted();
      expect(told).to.equal(before);
    });

    it('are painted under their words, in the colour the host sets, and clipped to the field', async () => {
      const element = textarea(`${DRAFT}\n${'more\n'.repeat(20)}`);
      element.style.cssText = `font: 20px/1.6 serif; width: 620px; height: 110px; color: #fff; background: #fff; border: 1px solid #000;
        --reply-coach-error-color: rgb(255 0 0); --reply-coach-warning-color: rgb(0 160 0)`;
      const field = attach(element, { painter });
      field.mark([error(field, 'failed'), { range: rangeOf(field, 'refund'), kind: 'warning' }]);
      const first = await screenWhen((image) => inked(image, 0).length > 40 && inked(image, 1).length > 40);
      for (const [words, channel] of [
        ['failed', 0],
        ['refund', 1],
      ] as const) {
        const [rect] = field.rects(rangeOf(field, words));
        const pixels = inked(first, channel);
        expect(pixels.length, `${words} is underlined`).to.be.above(40);
        expect(within(pixels, rect as DOMRect), `${words} alone is underlined`).to.equal(true);
      }
      element.scrollTop = 300;
      expect(inked(await clean(), 0), 'nothing spills out of the field').to.deep.equal([]);
      element.scrollTop = 0;
      field.mark([]);
      expect(inked(await clean(), 0), 'nothing is left').to.deep.equal([]);
    });

    it('are in colours of the field’s own scheme and text, where the host mixes them from those', async () => {
      const element = textarea(DRAFT);
      element.style.cssText = `font: 20px/1.6 serif; width: 620px; height: 110px; background: #fff; border: 1px solid #000; color-scheme: dark;
        color: rgb(0 160 0); -webkit-text-fill-color: #fff; resize: none; outline: 0;
        --reply-coach-error-color: light-dark(rgb(0 0 255), rgb(255 0 0)); --reply-coach-warning-color: currentColor`;
      const field = attach(element, { painter });
      field.mark([error(field, 'failed'), { range: rangeOf(field, 'refund'), kind: 'warning' }]);
      const image = await screenWhen((seen) => inked(seen, 0).length > 40 && inked(seen, 1).length > 40);
      expect(inked(image, 0).length, 'of the dark scheme').to.be.above(40);
      expect(inked(image, 1).length, 'of the text').to.be.above(40);
      const [rect] = field.rects(rangeOf(field, 'refund'));
      // Chromium paints the marked words of a value in their color, whatever fills the others.
      const twice = inked(image, 1).filter((pixel) => !within([pixel], rect as DOMRect));
      if (painter === 'mirror') expect(twice, 'no word is seen twice').to.deep.equal([]);
    });
  });
}

if (isChromium) {
  for (const scheme of ['light', 'dark']) {
    it(`lines stand out from a field in the ${scheme} scheme`, () => {
      const element = textarea(DRAFT);
      element.style.colorScheme = scheme;
      attach(element).mark([{ range: { start: 0, end: 3 }, kind: 'error' }]);
      const paper = paint(getComputedStyle(element).backgroundColor);
      for (const kind of KINDS.filter((each) => each !== 'active')) {
        const line = getComputedStyle(element, `::highlight(reply-coach-${kind})`).textDecorationColor;
        expect(contrastOf(paper, paint(line)), `${kind}: ${line}`).to.be.at.least(3);
      }
    });
  }

  describe('marks under forced colours', () => {
    const force = (state: 'active' | 'none'): Promise<unknown> =>
      executeServerCommand('x-media', { 'forced-colors': state });
    afterEach(() => force('none'));

    it('are lines, not selections, from the moment that colours are forced until they are not', async () => {
      const element = textarea(DRAFT);
      element.style.cssText = 'font: 20px/1.6 serif; width: 620px; height: 110px';
      const field = attach(element);
      await force('active');
      const bare = await screenshot();
      await force('none');
      field.mark([error(field, 'failed'), { range: rangeOf(field, 'refund'), kind: 'active' }]);
      expect(document.querySelector('reply-coach-mirror')).to.equal(null);
      await force('active');
      await eventually(() => document.querySelector('reply-coach-mirror') !== null, 'something lies over the field');
      for (const words of ['failed', 'refund']) {
        const [rect] = field.rects(rangeOf(field, words));
        if (!rect) throw new Error('not drawn');
        const { left, top, bottom, width } = rect;
        const image = await screenshot();
        const line = (from: ImageData, y: number): Uint8ClampedArray =>
          from.data.slice((y * from.width + Math.ceil(left)) * 4, (y * from.width + Math.floor(left + width)) * 4);
        const middle = Math.round((top + bottom) / 2);
        expect(line(image, middle), `${words} is not seen twice`).to.deep.equal(line(bare, middle));
        const at = (x: number, y: number): string =>
          String(image.data.slice((Math.round(y) * image.width + Math.round(x)) * 4).slice(0, 3));
        const paper = at(left + 400, top + 80);
        expect(at(left + width / 2, top + 1), `${words} has the paper’s ground`).to.equal(paper);
        const under = [0, 1, 2, 3, 4, 5, 6].map((step) => at(left + width / 2, bottom - 3 + step));
        expect(
          under.some((color) => color !== paper),
          `${words} is underlined`,
        ).to.equal(true);
      }
      await force('none');
      await eventually(() => document.querySelector('reply-coach-mirror') === null, 'nothing lies over the field');
      expect(registered()).to.deep.equal({ error: 1, active: 1 });
    });
  });
}

describe('marks in a browser that cannot highlight', () => {
  beforeEach(() => Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true }));
  afterEach(() => delete (CSS as { highlights?: unknown }).highlights);

  for (const around of ['', 'zoom: 1.25', 'transform: scale(1.2); transform-origin: 0 0']) {
    it(`are lines under their words${around && `, under ${around}`}`, async () => {
      const wrapper = document.createElement('div');
      wrapper.style.cssText = around;
      const element = textarea(`${DRAFT}\n${'more\n'.repeat(20)}`);
      document.body.append(wrapper);
      wrapper.append(element);
      element.style.cssText = `font: 20px/1.6 serif; width: 600px; height: 110px; color: #fff; background: #fff;
        --reply-coach-error-color: rgb(255 0 0)`;
      const field = attach(element);
      field.mark([error(field, 'failed')]);
      const [rect] = field.rects(rangeOf(field, 'failed'));
      const pixels = inked(await screenWhen((image) => inked(image, 0).length > 40), 0);
      expect(pixels.length).to.be.above(40);
      expect(within(pixels, rect as DOMRect)).to.equal(true);
      element.scrollTop = 40;
      expect(inked(await clean(), 0)).to.deep.equal([]);
      field.dispose();
      expect(document.querySelector('reply-coach-mirror')).to.equal(null);
    });
  }
});

describe('places', () => {
  for (const painter of ['auto', 'mirror'] as const) {
    it(`have an upright line as their rectangle (${painter})`, () => {
      const field = attach(textarea('One two\n\nthree\n'), { painter });
      const at = (offset: number): DOMRect => {
        const rects = field.rects({ start: offset, end: offset });
        expect(rects, `at ${offset}`).to.have.lengthOf(1);
        return rects[0] as DOMRect;
      };
      const [one] = field.rects({ start: 0, end: 3 });
      const [three] = field.rects({ start: 9, end: 14 });
      expect(at(0).left).to.be.closeTo(one?.left ?? NaN, 0.5);
      expect(at(3).left).to.be.closeTo(one?.right ?? NaN, 0.5);
      expect(at(7).top).to.be.closeTo(one?.top ?? NaN, 0.5);
      expect(at(8).top).to.be.within((one?.bottom ?? NaN) - 1, (three?.top ?? NaN) + 1);
      expect(at(9).top).to.be.closeTo(three?.top ?? NaN, 0.5);
      expect(at(14).left).to.be.closeTo(three?.right ?? NaN, 0.5);
      expect(at(15).top, 'the empty last line').to.be.at.least((three?.bottom ?? NaN) - 1);
      expect(at(15).height).to.be.above(5);
      field.dispose();
      const empty = attach(textarea(''), { painter });
      expect(empty.rects({ start: 0, end: 0 })).to.have.lengthOf(1);
    });
  }
});
