import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TextField } from '../../src/fields/index.js';
import { inViewport } from '../../src/fields/legacy-zoom.js';
import { attach, cleanUp, editable, painted, rangeOf, textarea } from '../helpers/fields.js';
import { isChromium } from '../helpers/keys.js';

const WORDS = 'you failed to attach the invoice, so nobody could';
const TEXT = `Hello Maria, office affinity: ${WORDS} do anything about it.\nAVATAR To. The end of it.`;
const LOOK = 'font: 17px/1.4 "DejaVu Serif", serif; width: 260px; height: 90px; overflow: auto; padding: 3.5px 9px';

/** How a layout is built around or done to a field, after which its mark must be right. */
type Layout = (element: HTMLElement) => void | Promise<void>;

const LAYOUTS: Record<string, Layout> = {
  'in the page': () => undefined,
  'in a modal dialog': (element) => {
    const dialog = document.createElement('dialog');
    around(element, dialog);
    dialog.showModal();
  },
  'in a popover': (element) => {
    const box = document.createElement('div');
    box.popover = 'manual';
    around(element, box);
    box.showPopover();
  },
  'in a box that scrolls': (element) => {
    const box = boxed(element, 'height: 70px; overflow: auto');
    box.scrollTop = 23.5;
  },
  'scrolled itself': (element) => void (element.scrollTop = 17),
  'under a transform': (element) =>
    void boxed(element, 'transform: translate(13.3px, 7px) scale(1.3); transform-origin: 0 0'),
  'under a turn': (element) => void boxed(element, 'transform: rotate(4deg)'),
  'position: fixed': (element) => void boxed(element, 'position: fixed; top: 40.4px; left: 31px'),
  'position: sticky': async (element) => {
    boxed(element, 'position: sticky; top: 20px; margin-top: 200px');
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    document.body.append(spacer);
    scrollTo(0, 700);
    await painted();
  },
  'zoomed by its container': (element) => void boxed(element, 'zoom: 1.37'),
  'zoomed by the browser': async () => {
    if (isChromium) await executeServerCommand('x-viewport', { width: 800, height: 600, deviceScaleFactor: 1.25 });
  },
  'right to left': (element) => element.setAttribute('dir', 'rtl'),
  'vertical writing': (element) => element.style.setProperty('writing-mode', 'vertical-rl'),
  resized: async (element) => {
    await painted();
    element.style.width = '333.3px';
    element.style.height = '151px';
  },
  'growing with its text': (element) => {
    element.style.setProperty('field-sizing', 'content');
    element.style.height = 'auto';
  },
  'a font that comes late': async (element) => {
    element.style.fontFamily = '"Late", monospace';
    await painted();
    const font = new FontFace('Late', 'local("DejaVu Serif")');
    document.fonts.add(await font.load());
    await painted();
  },
  'hidden and shown again': async (element) => {
    element.style.display = 'none';
    await painted();
    element.style.display = '';
  },
  'taken out and put back': async (element) => {
    const { parentNode } = element;
    element.remove();
    await painted();
    parentNode?.append(element);
  },
  'in a shadow root': (element) => {
    const host = document.createElement('div');
    element.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(element);
  },
};

function around(element: HTMLElement, box: HTMLElement): void {
  element.replaceWith(box);
  box.append(element);
}

function boxed(element: HTMLElement, style: string): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('style', style);
  around(element, box);
  return box;
}

interface Kind {
  readonly create: () => HTMLElement;
  readonly painter?: 'mirror';
  /** The browser's own boxes of the words. */
  readonly boxes: (field: TextField) => DOMRect[];
}

function ownTextRange(field: TextField): DOMRect[] {
  const node = field.element.firstChild;
  const at = rangeOf(field, WORDS);
  const range = document.createRange();
  if (node) {
    range.setStart(node, at.start);
    range.setEnd(node, at.end);
  }
  return [...range.getClientRects()];
}

function ownValueRange(field: TextField): DOMRect[] {
  const { start, end } = rangeOf(field, WORDS);
  const element = field.element as HTMLTextAreaElement & {
    createValueRange(start: number, end: number): { getClientRects(): DOMRectList };
  };
  return [...element.createValueRange(start, end).getClientRects()];
}

const KINDS: Record<string, Kind> = {
  contenteditable: { create: () => editable(TEXT, { style: `${LOOK}; white-space: pre-wrap` }), boxes: ownTextRange },
  // Elsewhere the browser has no ranges of a value to compare with: see the clicks in mirror.test.ts.
  ...(isChromium && {
    textarea: { create: () => textarea(TEXT, { style: LOOK }), boxes: ownValueRange },
    'textarea, mirrored': {
      create: () => textarea(TEXT, { style: LOOK }),
      painter: 'mirror' as const,
      boxes: ownValueRange,
    },
  }),
};

describe('a mark is half a pixel at most from the range of the browser', () => {
  const table: string[] = [];
  afterEach(async () => {
    cleanUp();
    scrollTo(0, 0);
    document.fonts.clear();
    if (isChromium) await executeServerCommand('x-viewport', { width: 800, height: 600 });
  });
  after(() => console.warn(`pixels off, at most:\n${table.join('\n')}`));

  for (const [layout, build] of Object.entries(LAYOUTS)) {
    for (const [kind, { create, painter, boxes }] of Object.entries(KINDS)) {
      it(`${layout} (${kind})`, async () => {
        const element = create();
        const field = attach(element, painter ? { painter } : {});
        field.mark([{ range: rangeOf(field, WORDS), kind: 'error' }]);
        await build(element);
        await painted();
        const expected = boxes(field).filter(({ width, height }) => width > 0 && height > 0);
        // WebKit up to 26 measures in zoomed pixels, which the field's rectangles are not.
        const own = inViewport(element, expected);
        const off = Math.max(distance(field.rects(rangeOf(field, WORDS)), own), distance(drawn(), expected));
        table.push(`${layout} | ${kind} | ${off.toFixed(2)}`);
        expect(expected.length, 'lines').to.be.greaterThan(0);
        expect(off, 'pixels off').to.be.at.most(0.5);
      });
    }
  }
});

/** Where the mark is painted. */
function drawn(): DOMRect[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].flatMap((range) => [...(range as Range).getClientRects()]),
  );
}

/** The farthest that the outline of some boxes is from that of others. */
function distance(actual: readonly DOMRect[], expected: readonly DOMRect[]): number {
  const sides = (boxes: readonly DOMRect[]): number[] => {
    const filled = boxes.filter(({ width, height }) => width > 0 && height > 0);
    return [
      Math.min(...filled.map(({ left }) => left)),
      Math.min(...filled.map(({ top }) => top)),
      Math.max(...filled.map(({ right }) => right)),
      Math.max(...filled.map(({ bottom }) => bottom)),
    ];
  };
  const others = sides(expected);
  return Math.max(...sides(actual).map((side, index) => Math.abs(side - (others[index] ?? Infinity))));
}
