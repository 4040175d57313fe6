import { expect, fixture, html } from '@open-wc/testing';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import '../../src/define.js';
import { commitComposition, compose, isChromium, press, type } from '../helpers/keys.js';
import { findings, marks, popover, query, settle, until } from './support.js';

const DRAFT = 'You failed to attach the invoice. ';

interface Desk {
  readonly coach: ReplyCoach;
  readonly field: HTMLElement;
  /** The text before the caret, and the selected text. */
  readonly selected: () => readonly [before: string, selection: string];
  readonly text: () => string;
}

async function textareaDesk(): Promise<Desk> {
  const coach = await fixture<ReplyCoach>(html`<reply-coach><textarea aria-label="Reply"></textarea></reply-coach>`);
  const field = query(coach, 'textarea');
  return {
    coach,
    field,
    text: () => field.value,
    selected: () => [
      field.value.slice(0, field.selectionStart),
      field.value.slice(field.selectionStart, field.selectionEnd),
    ],
  };
}

async function editableDesk(): Promise<Desk> {
  const coach = await fixture<ReplyCoach>(
    html`<reply-coach><div contenteditable="true" role="textbox" aria-label="Reply"></div></reply-coach>`,
  );
  const field = query(coach, 'div');
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
  return {
    coach,
    field,
    text: () => plain(field.textContent),
    selected: () => {
      const range = getSelection()?.getRangeAt(0);
      if (!range) throw new Error('nothing is selected');
      const before = range.cloneRange();
      before.setStart(field, 0);
      before.setEnd(range.startContainer, range.startOffset);
      return [plain(before.toString()), plain(range.toString())];
    },
  };
}

for (const [kind, open] of [
  ['a textarea', textareaDesk],
  ['a contenteditable', editableDesk],
] as const) {
  describe(`while somebody types in ${kind}`, () => {
    it('the caret, the selection and the focus stay, whatever is found', async () => {
      const { coach, field, selected } = await open();
      field.focus();
      await type(DRAFT);
      await until(() => marks() > 0, 'marked');
      expect(selected()).to.deep.equal([DRAFT, '']);
      for (let step = 0; step < 9; step += 1) await press('Shift', 'ArrowLeft');
      const chosen = selected();
      expect(chosen[1]).to.have.lengthOf(9);
      coach.customerMessage = 'Why does nobody answer me?';
      await settle();
      await until(() => coach.report !== null, 'read again');
      await settle();
      expect(selected()).to.deep.equal(chosen);
      expect(document.activeElement).to.equal(field);
      expect(popover(coach).open, 'no card by itself').to.equal(false);
    });

    // Elsewhere the driver has no way to an input method.
    (isChromium ? it : it.skip)('an input method composes to its end, next to marks', async () => {
      const { coach, field, text } = await open();
      field.focus();
      await type(DRAFT);
      await until(() => marks() > 0, 'marked');
      for (const step of ['n', 'ni', 'nih', '你', '你好']) {
        await compose(step);
        coach.customerMessage = `Message ${step}`;
        await settle();
        expect(text()).to.equal(DRAFT + step);
      }
      await press('F8');
      expect(popover(coach).open, 'its keys are its own').to.equal(false);
      await commitComposition('你好');
      await type('!');
      expect(text()).to.equal(`${DRAFT}你好!`);
      await until(() => findings(coach).includes('blame-customer') && marks() > 0, 'still marked');
    });

    it('another tool may wrap the field', async () => {
      const { coach, field, text } = await open();
      field.focus();
      await type(DRAFT);
      await until(() => marks() > 0, 'marked');
      const wrapper = document.createElement('test-grammar-tool');
      field.replaceWith(wrapper);
      wrapper.append(field, document.createElement('span'));
      await until(() => coach.field === field && marks() > 0, 'marked in its wrapper');
      field.focus();
      await press('Control', 'End');
      await type('Yes.');
      await until(() => text() === `${DRAFT}Yes.` && marks() > 0, 'typing goes on');
    });
  });
}
