import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import '../../src/define.js';
import { inViewport } from '../../src/fields/legacy-zoom.js';
import { isValueElement } from '../../src/fields/value-element.js';
import { press, type, undo } from '../helpers/keys.js';
import { findings, marks, openCard, popover, query, settle, stage, status, until } from './support.js';

const DRAFT = 'You failed to attach the invoice.';

/** A coach around an editing host that holds a draft. */
function editableCoach(draft = DRAFT): ReplyCoach {
  const coach = document.createElement('reply-coach');
  const host = document.createElement('div');
  host.contentEditable = 'true';
  host.append(draft);
  coach.append(host);
  return coach;
}

async function ready(coach: ReplyCoach): Promise<HTMLElement> {
  await until(() => marks() > 0, 'marked');
  const field = coach.field;
  if (!field) throw new Error('no field');
  field.focus();
  return field;
}

/** The card stands right under the words, or right over them, and nothing covers it. */
function expectCardAtWords(coach: ReplyCoach, words: DOMRect): void {
  const card = popover(coach).getBoundingClientRect();
  const gap = Math.min(Math.abs(card.top - words.bottom), Math.abs(words.top - card.bottom));
  expect(gap, 'between the words and the card').to.be.lessThan(12);
  expect(card.left, 'left').to.be.closeTo(Math.max(8, Math.min(words.left, innerWidth - card.width - 8)), 2);
  const tree = coach.getRootNode() as Document;
  const top = tree.elementFromPoint(card.left + card.width / 2, card.top + card.height / 2);
  expect(top, 'nothing covers the card').to.equal(coach);
}

function wordsOf(field: HTMLElement): DOMRect {
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  // WebKit up to 26 measures in zoomed pixels.
  const [words = new DOMRect()] = inViewport(field, [range.getBoundingClientRect()]);
  return words;
}

describe('a card', () => {
  afterEach(() => document.body.replaceChildren());

  const places: Record<string, (coach: ReplyCoach) => void> = {
    'a modal dialog': (coach) => {
      const dialog = document.createElement('dialog');
      dialog.append(coach);
      document.body.append(dialog);
      dialog.showModal();
    },
    'a popover': (coach) => {
      const box = document.createElement('div');
      box.popover = 'manual';
      box.append(coach);
      document.body.append(box);
      box.showPopover();
    },
    'a box that clips and scrolls': (coach) => {
      const box = wrap(coach, 'height: 60px; overflow: auto; margin: 40px');
      const spacer = document.createElement('div');
      spacer.style.height = '300px';
      box.prepend(spacer);
      box.scrollTop = 280;
    },
    'a transformed box': (coach) => wrap(coach, 'transform: translate(50px, 30px); overflow: hidden'),
    'a fixed box': (coach) => wrap(coach, 'position: fixed; bottom: 20px; right: 20px'),
    'a zoomed box': (coach) => wrap(coach, 'zoom: 1.5'),
    'right-to-left text': (coach) => wrap(coach, '').setAttribute('dir', 'rtl'),
  };
  for (const [place, build] of Object.entries(places)) {
    it(`of a field in ${place} stands at its words, over everything`, async () => {
      const coach = editableCoach();
      build(coach);
      const field = await ready(coach);
      await openCard(coach);
      await settle();
      expectCardAtWords(coach, wordsOf(field));
    });
  }

  it('follows words that scroll under a sticky field', async () => {
    const coach = editableCoach();
    wrap(coach, 'position: sticky; top: 50px; margin-top: 300px');
    const spacer = document.createElement('div');
    spacer.style.height = '3000px';
    document.body.append(spacer);
    const field = await ready(coach);
    await openCard(coach);
    scrollTo(0, 1000);
    await settle();
    await settle();
    expectCardAtWords(coach, wordsOf(field));
    scrollTo(0, 0);
  });

  it('leaves the dialog open when it is clicked, and when Escape closes it', async () => {
    const coach = editableCoach();
    const dialog = document.createElement('dialog');
    dialog.append(coach);
    document.body.append(dialog);
    dialog.showModal();
    const field = await ready(coach);
    await openCard(coach);
    await press('Escape');
    expect(popover(coach).open).to.equal(false);
    expect(dialog.open).to.equal(true);
    const card = await openCard(coach);
    const { left, top, width } = query(card.shadowRoot as ParentNode, 'p').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + 4)] });
    expect(dialog.open).to.equal(true);
    expect(document.activeElement).to.equal(field);
  });
});

function wrap(coach: ReplyCoach, style: string): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('style', style);
  box.append(coach);
  document.body.append(box);
  return box;
}

describe('a field in a frame of the same origin', () => {
  for (const kind of ['textarea', 'div']) {
    it(`is coached from outside (${kind})`, async () => {
      const root = await fixture<HTMLElement>(html`
        <div style="padding: 70px 0 0 90px">
          <reply-coach></reply-coach>
          <iframe title="Editor" style="width: 500px; height: 150px; border: 5px solid"></iframe>
        </div>
      `);
      const coach = query(root, 'reply-coach');
      const frame = query(root, 'iframe');
      const page = frame.contentDocument;
      if (!page) throw new Error('no document in the frame');
      const field = page.createElement(kind);
      if (kind === 'div') field.contentEditable = 'true';
      page.body.append(field);
      coach.attach(field);
      await until(() => coach.field === field, 'attached');
      field.focus();
      await type(DRAFT);
      const text = (): string => (isValueElement(field) ? field.value : field.textContent);
      await until(() => findings(coach).includes('blame-customer'), 'read');
      await openCard(coach);
      await settle();
      const card = popover(coach).getBoundingClientRect();
      const box = frame.getBoundingClientRect();
      expect(card.left, 'left').to.be.within(box.left + 5, box.left + 40);
      expect(card.top, 'top').to.be.within(box.top + 15, box.bottom);
      await press('Enter');
      await until(() => text() !== DRAFT, 'rewritten');
      coach.remove();
      expect(page.adoptedStyleSheets.length, 'sheets left behind').to.equal(0);
    });
  }
});

describe('a field that may not be written in', () => {
  it('is not coached while it is read-only or disabled, and is afterwards', async () => {
    const { coach, field } = await stage(DRAFT);
    field.readOnly = true;
    field.value = `${DRAFT} You forgot to reply.`;
    await until(() => marks() === 0, 'no marks');
    field.readOnly = false;
    field.value = DRAFT;
    await until(() => marks() > 0, 'marked');
    field.disabled = true;
    field.value = `${DRAFT} You forgot to reply.`;
    await until(() => marks() === 0, 'no marks');
    expect(coach.field).to.equal(field);
  });

  it('for its length says so', async () => {
    const { coach, field } = await stage('We got it. You forgot to reply.');
    field.maxLength = field.value.length;
    await openCard(coach);
    const before = field.value;
    await press('Enter');
    await until(() => /did not take|Rewritten/.test(status(coach)), 'said');
    if (field.value === before) expect(status(coach)).to.contain('did not take');
    else expect(field.value.length).to.be.at.most(field.maxLength);
  });

  it('because it holds passwords, codes or cards is passed over', async () => {
    const coach = await fixture<ReplyCoach>(html`
      <reply-coach>
        <input aria-label="User" autocomplete="username" value=${DRAFT} />
        <input aria-label="Card" autocomplete="cc-number" value=${DRAFT} />
        <input aria-label="Code" autocomplete="one-time-code" value=${DRAFT} />
        <input aria-label="Password" type="password" value=${DRAFT} />
      </reply-coach>
    `);
    await settle();
    expect(coach.field).to.equal(null);
    expect(coach.querySelector('[aria-description]')).to.equal(null);
  });
});

describe('many fields', () => {
  it('200 on a page are each coached when they are used, and leave nothing behind', async () => {
    const start = performance.now();
    const root = await fixture<HTMLElement>(html`
      <div>
        ${Array.from(
          { length: 200 },
          (_, index) => html` <reply-coach><textarea aria-label="Reply ${index}"></textarea></reply-coach> `,
        )}
      </div>
    `);
    const coaches = [...root.querySelectorAll('reply-coach')];
    await until(() => coaches.every((coach) => coach.field !== null), 'all fields are found');
    expect(performance.now() - start, 'milliseconds').to.be.lessThan(3000);
    const last = coaches.at(-1);
    if (!last?.field) throw new Error('no coach');
    last.field.focus();
    await type(DRAFT);
    await until(() => findings(last).includes('blame-customer') && marks() > 0, 'the last one is marked');
    root.remove();
    expect(marks()).to.equal(0);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
});

describe('rewrites', () => {
  it('taken one after the other are undone one after the other', async () => {
    const { coach, field } = await stage(`${DRAFT} You forgot to reply. We got it.`);
    const states = [field.value];
    for (let taken = 0; taken < 2; taken += 1) {
      await openCard(coach);
      await press('Enter');
      const before = states.at(-1);
      await until(() => field.value !== before, 'rewritten');
      states.push(field.value);
      await settle();
    }
    for (const state of states.slice(0, -1).reverse()) {
      await undo();
      await until(() => field.value === state, `undone to "${state}"`);
    }
  });
});
