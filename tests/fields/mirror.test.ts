import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { TextField } from '../../src/fields/index.js';
import { attach, cleanUp, eventually, input, painted, textarea } from '../helpers/fields.js';
import { isChromium, type } from '../helpers/keys.js';

afterEach(cleanUp);

const PROSE =
  'We are sorry that your order 4471 arrived broken, Maria. Office affinity: fluffy waffles, AVATAR To.\n' +
  'Tabs\there\tand\t\tthere.\n\n' +
  'Averyveryverylongwordthatfitsnolinewhateverthewidthofthefieldmaybebecauseitgoesonandonandon ends here. ' +
  'Trailing    spaces    run   on and on and on      \n' +
  'Line after line after line of ordinary text, so that the field has something to scroll, and then some more.\n\n' +
  'שלום עולם and abc 😀 mixed אבגד (1) text.\nLast line';

interface Case {
  readonly css?: string;
  readonly attributes?: Record<string, string>;
  readonly around?: string;
  readonly text?: string;
  readonly single?: boolean;
  readonly then?: (element: HTMLTextAreaElement | HTMLInputElement) => void;
}

const SERIF = 'font: 17px/1.4 "DejaVu Serif", Georgia, serif; width: 300px; height: 150px;';
const CASES: Record<string, Case> = {
  'browser defaults': {},
  'a serif font': { css: SERIF },
  'bold italic with features': {
    css: `${SERIF} font-weight: 700; font-style: italic; font-feature-settings: "liga" 0; font-kerning: none`,
  },
  'small caps and upper case': { css: `${SERIF} font-variant-caps: small-caps; text-transform: uppercase` },
  'a line height': { css: `${SERIF} line-height: 2.3` },
  'letter spacing': { css: `${SERIF} letter-spacing: 0.13em` },
  'word spacing': { css: `${SERIF} word-spacing: 7.3px` },
  'uneven padding': { css: `${SERIF} padding: 3.5px 17px 11px 29.25px` },
  'thick uneven borders': { css: `${SERIF} border: solid; border-width: 1px 9px 5px 14px; border-radius: 12px` },
  'border-box with fractions': {
    css: `${SERIF} box-sizing: border-box; width: 301.37px; height: 99.6px; padding: 1em`,
  },
  'scrolled down': { css: SERIF, then: (element) => (element.scrollTop = 77) },
  'scrolled sideways, no wrapping': {
    css: SERIF,
    attributes: { wrap: 'off' },
    then: (element) => element.scrollTo(123, 31),
  },
  'no scrollbar': { css: `${SERIF} overflow: hidden` },
  'a thin scrollbar': { css: `${SERIF} scrollbar-width: thin` },
  'a scrollbar always': { css: `${SERIF} overflow-y: scroll`, text: 'Short text' },
  centred: { css: `${SERIF} text-align: center` },
  justified: { css: `${SERIF} text-align: justify` },
  'right to left': { css: SERIF, attributes: { dir: 'rtl' } },
  'direction from the text': { css: SERIF, attributes: { dir: 'auto' } },
  'tab size': { css: `${SERIF} tab-size: 3` },
  'long words broken anywhere': { css: `${SERIF} word-break: break-all` },
  'long words kept': { css: `${SERIF} overflow-wrap: normal; hyphens: auto` },
  'text indent': { css: `${SERIF} text-indent: 2.5em` },
  'a negative text indent': { css: `${SERIF} text-indent: -13px; padding-left: 30px` },
  'own zoom': { css: `${SERIF} zoom: 1.37` },
  'zoom around': { css: SERIF, around: 'zoom: 0.8' },
  'scaled around': { css: SERIF, around: 'transform: scale(1.5); transform-origin: 0 0' },
  'moved itself': { css: `${SERIF} transform: translate(13.3px, 7px) scale(0.9)` },
  'turned around': { css: SERIF, around: 'transform: rotate(7deg) scale(1.1, 0.9)' },
  'in a flex row': { css: SERIF, around: 'display: flex; gap: 20px; justify-content: flex-end' },
  'in a grid': { css: SERIF, around: 'display: grid; grid-template-columns: 1fr 1fr; gap: 9px' },
  fixed: { css: `${SERIF} position: fixed; top: 33.3px; left: 41px` },
  resized: {
    css: SERIF,
    then: (element) => {
      element.style.width = '223px';
      element.style.height = '187px';
    },
  },
  'a trailing line feed': { css: SERIF, text: 'One\nTwo\n\n' },
  'a vertical writing mode': { css: `${SERIF} writing-mode: vertical-rl` },
  'an input': { single: true, css: 'font: 19px "DejaVu Serif", serif; width: 200px; padding: 3px 9px 12px' },
  'a tall input, scrolled': {
    single: true,
    css: 'height: 61px; width: 177.7px; border-width: 5px; line-height: 3',
    then: (element) => (element.scrollLeft = 65),
  },
  'a centred input': { single: true, css: 'width: 400px; text-align: center', text: 'Short text' },
  'an input from right to left': { single: true, attributes: { dir: 'rtl' }, css: 'width: 150px' },
};

const LONG = `${PROSE}\n`.repeat(40);
/** Where small errors of a line would add up. */
const FAR: Record<string, Case> = Object.fromEntries(
  ['', 'zoom: 0.9', 'zoom: 1.3'].map((around) => [
    `the end of a long text${around && `, under ${around}`}`,
    { text: LONG, around, css: `${SERIF} line-height: 1.37`, then: (element) => (element.scrollTop = 1e6) },
  ]),
);

function build({
  css = '',
  attributes = {},
  around = '',
  text = PROSE,
  single = false,
  then,
}: Case): HTMLTextAreaElement | HTMLInputElement {
  const create = single ? input : textarea;
  const element = create(single ? text.replace(/\n/g, ' ') : text, attributes);
  element.style.cssText = css;
  const wrapper = document.createElement('div');
  wrapper.style.cssText = around;
  document.body.append(wrapper);
  wrapper.append(document.createElement('span'), element);
  then?.(element);
  return element;
}

/** Every word, every pair of words, and every place of a text. */
function* rangesOf(text: string): Generator<{ start: number; end: number }> {
  const words = [...text.matchAll(/\S+/g)];
  for (const [index, word] of words.entries()) {
    yield { start: word.index, end: word.index + word[0].length };
    const next = words[index + 2];
    if (next) yield { start: word.index, end: next.index + next[0].length };
    // Not the first letter of a word whose first is drawn with it, as in a ligature.
    yield { start: word.index + 1, end: word.index + word[0].length };
  }
}

/** Where a field is in the viewport, by the observer that all engines agree on, zoom or not. */
async function visibleBox(element: Element): Promise<DOMRectReadOnly> {
  return await new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      if (entry) resolve(entry.intersectionRect);
    });
    observer.observe(element);
  });
}

function deviation(a: readonly DOMRect[], b: readonly DOMRect[]): number {
  if (a.length !== b.length) return Infinity;
  return Math.max(
    0,
    ...a.map((rect, index) => {
      const other = b[index] as DOMRect;
      const sides = ['left', 'top', 'right', 'bottom'] as const;
      return Math.max(...sides.map((side) => Math.abs(rect[side] - other[side])));
    }),
  );
}

const show = (rects: readonly DOMRect[]): string =>
  rects
    .map(({ left, top, right, bottom }) => [left, top, right, bottom].map((side) => side.toFixed(2)).join(' '))
    .join(' | ');

if (isChromium) {
  describe('the mirror agrees with the ranges of the browser to half a pixel', () => {
    let largest = 0;
    let compared = 0;

    for (const [name, style] of Object.entries(CASES)) {
      it(name, () => {
        const element = build(style);
        const native = attach(element);
        const mirror = attach(element, { painter: 'mirror' });
        for (const range of rangesOf(native.text)) {
          const [expected, actual] = [native.rects(range), mirror.rects(range)];
          const off = deviation(expected, actual);
          largest = Math.max(largest, off);
          compared += 1;
          expect(
            off,
            `"${native.text.slice(range.start, range.end)}": ${show(expected)} — ${show(actual)}`,
          ).to.be.at.most(0.5);
        }
      });
    }

    after(() => {
      console.warn(
        `mirror and native: ${compared} ranges in ${Object.keys(CASES).length} styles, largest deviation ${largest.toFixed(3)} px`,
      );
    });
  });
}

describe('a click lands on the character that the mirror says is there', () => {
  const clickable = Object.entries({ ...CASES, ...FAR }).filter(([name]) => !/vertical|turned/.test(name));
  afterEach(() => resetMouse());

  for (const [name, style] of clickable) {
    it(name, async () => {
      const element = build(style);
      const field = attach(element, { painter: 'mirror' });
      const box = await visibleBox(element);
      const words = [...field.text.matchAll(/[a-z]{4,}/gi)].map((word) => word.index + 1);
      const seen = words.filter((start) => {
        const [rect] = field.rects({ start, end: start + 1 });
        return (
          rect &&
          rect.left > box.left + 20 &&
          rect.right < box.right - 20 &&
          rect.top > box.top + 12 &&
          rect.bottom < box.bottom - 12
        );
      });
      const some = [seen[0], seen[Math.floor(seen.length / 2)], seen.at(-1)].filter((start) => start !== undefined);
      for (const start of new Set(some)) {
        const [rect] = field.rects({ start, end: start + 1 });
        if (!rect) continue;
        const x = Math.round(rect.left + rect.width * 0.25);
        const y = Math.round(rect.top + rect.height / 2);
        expect(field.offsetAt(x, y), 'offsetAt').to.equal(start);
        await sendMouse({ type: 'click', position: [x, y] });
        expect(element.selectionStart, `"${field.text.slice(start, start + 8)}" at ${x}, ${y}`).to.equal(start);
      }
    });
  }
});

describe('the mirror follows', () => {
  const words = (field: TextField): string => {
    const start = field.text.indexOf('affinity');
    return show(field.rects({ start, end: start + 8 }));
  };
  /** Where a fresh mirror sees the same words: it has had no chance to be late. */
  const fresh = (field: TextField): string => {
    const other = attach(field.element, { painter: 'mirror' });
    const result = words(other);
    other.dispose();
    return result;
  };
  /** What is painted, without asking the field to look anew. */
  const paintedBox = (): string => {
    const [range] = [...(CSS.highlights.get('reply-coach-error') ?? [])] as Range[];
    return range ? show([...range.getClientRects()].filter(({ width }) => width > 0)) : '';
  };

  const moves: Record<string, (element: HTMLElement, wrapper: HTMLElement) => void> = {
    'the field being scrolled': (element) => (element.scrollTop = 20),
    'a new size': (element) => (element.style.width = '200px'),
    'a class that changes the font': (element) => element.classList.add('large'),
    'a class above it': (_, wrapper) => wrapper.classList.add('large'),
    'what is above it growing': (_, wrapper) =>
      wrapper.prepend(Object.assign(document.createElement('p'), { textContent: 'new' })),
    'a scroller around it': (_, wrapper) => (wrapper.scrollTop = 35),
    'the page': () => scrollTo(0, 60),
  };

  for (const [name, move] of Object.entries(moves)) {
    it(name, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.large { letter-spacing: 3px } .large textarea { word-spacing: 9px } body { min-height: 3000px }',
      );
      document.adoptedStyleSheets = [sheet];
      const element = textarea(PROSE);
      element.style.cssText = SERIF;
      const wrapper = document.createElement('div');
      wrapper.style.cssText = 'height: 140px; overflow: auto';
      document.body.append(wrapper);
      wrapper.append(element);
      const field = attach(element, { painter: 'mirror' });
      const start = PROSE.indexOf('affinity');
      field.mark([{ range: { start, end: start + 8 }, kind: 'error' }]);
      await painted();
      const before = paintedBox();
      move(element, wrapper);
      await eventually(() => paintedBox() !== before, 'the painted range moves');
      await painted();
      expect(paintedBox()).to.equal(fresh(field));
      document.adoptedStyleSheets = [];
      scrollTo(0, 0);
    });
  }

  it('typing, the mark staying at its words', async () => {
    const element = textarea(PROSE);
    element.style.cssText = SERIF;
    const field = attach(element, { painter: 'mirror' });
    const start = PROSE.indexOf('affinity');
    field.mark([{ range: { start, end: start + 8 }, kind: 'error' }]);
    element.focus();
    element.setSelectionRange(0, 0);
    await type('Well, ');
    const [range] = [...(CSS.highlights.get('reply-coach-error') ?? [])] as Range[];
    expect(String(range)).to.equal('affinity');
    expect(paintedBox()).to.equal(words(field));
  });

  it('a framework moving the field elsewhere', async () => {
    const element = textarea(PROSE);
    const field = attach(element, { painter: 'mirror' });
    field.mark([{ range: { start: 0, end: 2 }, kind: 'error' }]);
    const elsewhere = document.createElement('section');
    elsewhere.style.paddingTop = '100px';
    document.body.append(elsewhere);
    elsewhere.append(element);
    await eventually(() => element.nextElementSibling?.localName === 'reply-coach-mirror', 'the mirror comes along');
    expect(paintedBox()).to.equal(show(field.rects({ start: 0, end: 2 })));
  });
});

describe('the mirror changes nothing of the page', () => {
  it('neither layout nor hit testing nor the accessible text', () => {
    const row = document.createElement('div');
    row.style.cssText = 'display: flex; gap: 10px; width: 500px';
    const after = document.createElement('button');
    document.body.append(row);
    const element = textarea(PROSE);
    row.append(element, after);
    const before = [row, element, after].map((part) => show([part.getBoundingClientRect()]));
    const field = attach(element, { painter: 'mirror' });
    field.mark([{ range: { start: 0, end: 2 }, kind: 'error' }]);
    expect([row, element, after].map((part) => show([part.getBoundingClientRect()]))).to.deep.equal(before);
    const { left, top } = element.getBoundingClientRect();
    expect(document.elementFromPoint(left + 20, top + 10)).to.equal(element);
    const host = row.querySelector('reply-coach-mirror');
    expect(host?.getAttribute('aria-hidden')).to.equal('true');
    expect(host?.shadowRoot).to.equal(null);
    expect(row.textContent).not.to.contain('Maria');
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  it('takes its place where it is told', () => {
    const element = textarea(PROSE);
    const place = document.createElement('div');
    document.body.append(place);
    const field = attach(element, { painter: 'mirror', mount: place });
    const [beside] = attach(element, { painter: 'mirror' }).rects({ start: 0, end: 2 });
    const [mounted] = field.rects({ start: 0, end: 2 });
    expect(place.firstElementChild?.localName).to.equal('reply-coach-mirror');
    expect(deviation([beside as DOMRect], [mounted as DOMRect])).to.be.below(0.1);
  });

  it('never shows a secret', () => {
    const element = input('hunter2');
    const field = attach(element, { painter: 'mirror' });
    field.mark([{ range: { start: 0, end: 3 }, kind: 'error' }]);
    element.type = 'password';
    expect(field.rects({ start: 0, end: 3 })).to.deep.equal([]);
    field.mark([{ range: { start: 0, end: 3 }, kind: 'error' }]);
    expect(document.querySelector('reply-coach-mirror')).to.equal(null);
  });
});

describe('following a field over and over', () => {
  it('writes nothing to the page when nothing has changed', async () => {
    const element = textarea(PROSE);
    element.style.cssText = `${SERIF} zoom: 1.1; line-height: 1.37`;
    const field = attach(element, { painter: 'mirror' });
    field.mark([{ range: { start: 0, end: 2 }, kind: 'error' }]);
    await painted();
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((added) => records.push(...added));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let round = 0; round < 50; round++) field.rects({ start: round, end: round + 5 });
    await painted();
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });
});
