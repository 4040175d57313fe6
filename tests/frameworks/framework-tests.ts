import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { findings, marks, openCard, until } from '../elements/support.js';
import { press, redo, type, undo } from '../helpers/keys.js';
import type { MountedForm, MountForm } from './fixtures/form.js';

const DRAFT = 'Hello Maria,\nYou failed to attach the invoice.';

/** What every framework is tested for: its state and the field's value stay equal, whoever changes them. */
export function frameworkTests(name: string, mount: MountForm): void {
  describe(name, () => {
    it('keeps its state and the field equal while typing, rewriting, undoing, redoing and inserting a macro', async () => {
      const coach = document.createElement('reply-coach');
      const place = document.createElement('div');
      coach.append(place);
      document.body.append(coach);
      const form = await mount(place);
      await until(() => coach.field === form.element, 'the field was found');

      form.element.focus();
      await type(DRAFT);
      await equal(form, DRAFT);
      await until(() => findings(coach).includes('blame-customer') && marks() > 0, 'marked');
      await openCard(coach);
      await press('Enter');
      await until(() => form.element.value !== DRAFT, 'the rewrite was taken');
      const rewritten = form.element.value;
      expect(rewritten).to.match(/^Hello Maria,\n(?!You failed)/);
      await equal(form, rewritten);
      expect(form.element.selectionEnd, 'the caret is where it was').to.equal(rewritten.length);

      await undo();
      await equal(form, DRAFT);
      await until(() => marks() > 0, 'marked again');
      await redo();
      await equal(form, rewritten);
      await press('Control', 'End');
      await type(' Bye');
      await equal(form, `${rewritten} Bye`);

      const macro = 'We got it. You forgot to reply.';
      form.setState(macro);
      await equal(form, macro);
      await until(() => findings(coach).includes('blame-customer') && marks() > 0, 'the macro is read');
      await openCard(coach);
      await press('Enter');
      await until(() => form.element.value !== macro, 'rewritten');
      await equal(form, form.element.value);
      expect(form.state()).to.match(/^We got it\. (?!You forgot)/);

      form.destroy();
      coach.remove();
      expect(marks(), 'marks left behind').to.equal(0);
    });
  });
}

async function equal(form: MountedForm, text: string): Promise<void> {
  await until(
    () => form.state() === text && form.element.value === text,
    `state "${form.state()}" and field "${form.element.value}" are "${text}"`,
  );
}
