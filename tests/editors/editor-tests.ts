import { expect } from '@open-wc/testing';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import '../../src/define.js';
import { fieldFor } from '../../src/fields/index.js';
import { findings, marks, openCard, settle, until } from '../elements/support.js';
import { press, type } from '../helpers/keys.js';
import type { MountedEditor, MountEditor } from './fixtures/editor.js';

const GREETING = 'Hello Maria,';
const BLAME = 'You failed to attach the invoice.';
const DRAFT = `${GREETING}\n${BLAME}`;

interface Stage {
  readonly coach: ReplyCoach;
  readonly editor: MountedEditor;
}

/**
 * What every rich editor is tested for: its own model and undo stay right.
 * @param beside the coach stands beside the editor, not around it
 */
export function editorTests(name: string, mount: MountEditor, { beside = false } = {}): void {
  describe(name, () => {
    let stages: Stage[] = [];
    afterEach(() => {
      for (const { coach, editor } of stages) {
        coach.remove();
        editor.destroy();
      }
      stages = [];
      document.body.replaceChildren();
      expect(marks(), 'marks left behind').to.equal(0);
    });

    async function stage(): Promise<Stage> {
      const coach = document.createElement('reply-coach');
      const place = document.createElement('div');
      document.body.append(coach);
      (beside ? document.body : coach).append(place);
      const editor = await mount(place);
      if (editor.adapter) coach.attach(editor.adapter);
      await until(() => coach.field === editor.element, 'the field was found');
      editor.element.focus();
      stages.push({ coach, editor });
      return { coach, editor };
    }

    it('marks what is typed, rewrites it by keys in the editor’s own model, undoes and redoes it', async () => {
      const { coach, editor } = await stage();
      await type(DRAFT);
      await until(() => findings(coach).includes('blame-customer') && marks() > 0, 'marked');
      expect(editor.text()).to.equal(DRAFT);
      // While the draft was being typed, less of it may have been marked.
      await until(() => holds(() => expectMarkOn(editor.element, 'You failed')), 'the mark lies on the words');

      await openCard(coach);
      await press('Enter');
      await until(() => editor.text() !== DRAFT, 'the rewrite was taken');
      const rewritten = editor.text();
      expect(rewritten).to.match(/^Hello Maria,\n(?!You failed).+invoice/);
      await until(() => visible(editor.element) === rewritten, 'what is drawn is the model');
      await until(() => !findings(coach).includes('blame-customer'), 'read again');

      await undo();
      await until(() => editor.text() !== rewritten, 'undone');
      expect(editor.text()).to.equal(DRAFT);
      await until(() => visible(editor.element) === DRAFT && marks() > 0, 'drawn and marked');
      await redo();
      await until(() => editor.text() === rewritten, 'redone');
    });

    it('undoes two rewrites in a row one by one, and typing apart from them', async () => {
      const { coach, editor } = await stage();
      await type('We received it. ');
      await type(BLAME);
      await until(() => marks() > 0, 'marked');
      const first = editor.text();
      const second = await takeRewrite(coach, editor);
      // The caret stayed at the end.
      await type(' You forgot to reply.');
      await until(() => marks() > 0, 'marked again');
      const typed = editor.text();
      expect(typed).to.equal(`${second} You forgot to reply.`);
      const third = await takeRewrite(coach, editor);
      await undo();
      await until(() => editor.text() !== third, 'undone');
      expect(editor.text(), 'the last rewrite undone').to.equal(typed);
      for (let step = 0; step < 30 && editor.text() !== second; step += 1) await undo();
      expect(editor.text(), 'the typing undone').to.equal(second);
      await undo();
      await until(() => editor.text() !== second, 'undone');
      expect(editor.text(), 'the first rewrite undone').to.equal(first);
    });

    it('inserts several lines as one step', async () => {
      const { editor } = await stage();
      await type('Hello');
      const field = editor.adapter?.() ?? fieldFor(editor.element);
      expect(field?.replace({ start: 5, end: 5 }, '\n\nSorry.')).to.equal(true);
      await until(() => editor.text() === 'Hello\n\nSorry.', 'inserted');
      await until(() => field?.text === 'Hello\n\nSorry.', 'drawn');
      await undo();
      await until(() => editor.text() === 'Hello', 'undone');
      field?.dispose();
    });

    it('follows a macro that the application inserts', async () => {
      const { coach, editor } = await stage();
      await type('Hi. ');
      editor.setText(`${DRAFT}\n\nBest, Sam`);
      await until(() => marks() > 0, 'marked');
      await until(() => visible(editor.element) === `${DRAFT}\n\nBest, Sam`, 'read as drawn');
      expectMarkOn(editor.element, 'You failed');
      await takeRewrite(coach, editor);
      expect(editor.text()).to.match(/^Hello Maria,\n(?!You failed).+\n\nBest, Sam$/);
    });
  });
}

async function takeRewrite(coach: ReplyCoach, editor: MountedEditor): Promise<string> {
  const before = editor.text();
  await openCard(coach);
  await press('Enter');
  await until(() => editor.text() !== before, 'the rewrite was taken');
  await settle();
  return editor.text();
}

/** The keys of the editors' own histories, which listen to them in every browser. */
async function undo(): Promise<void> {
  await press('Control', 'z');
}

async function redo(): Promise<void> {
  await press('Control', 'Shift', 'Z');
}

/** What the browser itself says is written there. */
function visible(element: HTMLElement): string {
  const lines = [...element.children].filter((line) => line.checkVisibility());
  return lines.map((line) => line.textContent.replace(/\uFEFF/g, '').replaceAll('\u00A0', ' ')).join('\n');
}

/** Whether an expectation holds by now. */
function holds(expectation: () => void): boolean {
  try {
    expectation();
    return true;
  } catch {
    return false;
  }
}

/** The first mark begins where the browser draws these words, to half a pixel. */
function expectMarkOn(element: HTMLElement, words: string): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && !node.textContent?.includes(words)) node = walker.nextNode();
  const expected = document.createRange();
  if (!node) throw new Error(`"${words}" is not drawn`);
  const at = node.textContent?.indexOf(words) ?? 0;
  expected.setStart(node, at);
  expected.setEnd(node, at + words.length);
  const [marked] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
  const [mark] = marked?.getClientRects() ?? [];
  const box = expected.getBoundingClientRect();
  expect(mark?.left, 'left').to.be.closeTo(box.left, 0.5);
  expect(mark?.top, 'top').to.be.closeTo(box.top, 0.5);
  expect(mark?.bottom, 'bottom').to.be.closeTo(box.bottom, 0.5);
  expect(mark?.right, 'right').to.be.at.least(box.right - 0.5);
}
