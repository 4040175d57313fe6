import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { press, redo, type, undo } from '../helpers/keys.js';
import { TEXT_AREAS } from './fixtures/design-systems.js';
import { findings, marks, openCard, until } from './support.js';

const DRAFT = 'You failed to attach the invoice.';

describe('a text area of', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [system, { name, attributes }] of Object.entries(TEXT_AREAS)) {
    it(`${system} is coached like any other, and its value is the reply`, async () => {
      const coach = document.createElement('reply-coach');
      const area = document.createElement(name) as HTMLElement & { value: string };
      for (const [attribute, value] of Object.entries(attributes)) area.setAttribute(attribute, value);
      coach.append(area);
      document.body.append(coach);
      await until(() => coach.field !== null, 'the field was found');

      area.focus();
      await type(DRAFT);
      await until(() => findings(coach).includes('blame-customer') && marks() > 0, 'marked');
      expect(area.value).to.equal(DRAFT);
      await openCard(coach);
      await press('Enter');
      await until(() => area.value !== DRAFT, 'the rewrite was taken');
      const rewritten = area.value;
      await undo();
      await until(() => area.value === DRAFT, 'undone');
      await redo();
      await until(() => area.value === rewritten, 'redone');

      area.value = 'You forgot to reply.';
      await until(() => findings(coach).includes('blame-customer') && marks() > 0, 'a macro is read');
      coach.remove();
      expect(marks(), 'marks left behind').to.equal(0);
    });
  }

  it('no system yet: an element that is defined later', async () => {
    const coach = document.createElement('reply-coach');
    const area = document.createElement('test-late-area');
    coach.append(area);
    document.body.append(coach);
    customElements.define(
      'test-late-area',
      class extends HTMLElement {
        constructor() {
          super();
          const root = this.attachShadow({ mode: 'open' });
          setTimeout(() => root.append(document.createElement('textarea')), 50);
        }
      },
    );
    await until(() => coach.field?.localName === 'textarea', 'the field was found');
    area.remove();
    await until(() => coach.field === null, 'the field was let go');
    coach.attach(area);
    document.body.append(area);
    await until(() => coach.field?.localName === 'textarea', 'found in what was attached');
  });
});
