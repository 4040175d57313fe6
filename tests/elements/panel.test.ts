import { expect, fixture, html } from '@open-wc/testing';
import type { ReplyCoachPanel } from '../../src/elements/reply-coach-panel/reply-coach-panel.js';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import { press, type } from '../helpers/keys.js';
import { findings, openCard, popover, query, until } from './support.js';

const DRAFT = 'You failed to attach the invoice. I guarantee that it will arrive on Friday.';

interface Desk {
  readonly coach: ReplyCoach;
  readonly field: HTMLTextAreaElement;
  readonly panel: ReplyCoachPanel;
  readonly score: () => string;
}

/** A coached field, and a panel and a score that belong to it: inside, or elsewhere on the page by `for`. */
async function desk(where: 'inside' | 'elsewhere', draft = DRAFT): Promise<Desk> {
  const field = html`<textarea aria-label="Reply" rows="6" cols="60" .value=${draft}></textarea>`;
  const box = await fixture<HTMLElement>(
    where === 'inside'
      ? html`<div>
          <reply-coach
            >${field}<reply-coach-panel></reply-coach-panel><reply-coach-score></reply-coach-score
          ></reply-coach>
        </div>`
      : html`<div>
          <reply-coach-panel for="coach"></reply-coach-panel>
          <reply-coach-score for="coach"></reply-coach-score>
          <reply-coach id="coach">${field}</reply-coach>
        </div>`,
  );
  const coach = query(box, 'reply-coach');
  const textarea = query(box, 'textarea');
  textarea.focus();
  textarea.setSelectionRange(0, 0);
  if (draft) await until(() => findings(coach).length > 1, 'the draft was read');
  const score = (): string => query(box, 'reply-coach-score').shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { coach, field: textarea, panel: query(box, 'reply-coach-panel'), score };
}

const options = (panel: ReplyCoachPanel): HTMLElement[] => [
  ...panel.renderRoot.querySelectorAll<HTMLElement>('[role="option"]'),
];
const list = (panel: ReplyCoachPanel): HTMLElement => {
  const found = panel.renderRoot.querySelector<HTMLElement>('[role="listbox"]');
  if (!found) throw new Error('there is no list');
  return found;
};

for (const where of ['inside', 'elsewhere'] as const) {
  describe(`the panel ${where === 'inside' ? 'inside its coach' : 'that names its coach'}`, () => {
    it('lists what is marked, with the words it is about', async () => {
      const { coach, panel } = await desk(where);
      await until(() => options(panel).length === findings(coach).length, 'listed');
      expect(options(panel)[0]?.textContent).to.contain('Fix before sending').and.to.contain('You failed to');
      await expect(panel).shadowDom.to.be.accessible();
    });

    it('goes to a finding and opens its card', async () => {
      const { coach, field, panel } = await desk(where);
      await until(() => options(panel).length > 1, 'listed');
      options(panel)[1]?.click();
      await until(() => popover(coach).open, 'the card opened');
      expect(document.activeElement).to.equal(field);
      expect(field.selectionStart).to.be.greaterThan(10);
      await until(() => options(panel)[1]?.ariaSelected === 'true', 'the list shows which');
    });
  });
}

describe('the panel by keyboard', () => {
  it('walks with the arrows, shows each finding in the field, goes there with Enter', async () => {
    const { coach, field, panel } = await desk('inside');
    await until(() => options(panel).length > 1, 'listed');
    list(panel).focus();
    await panel.updateComplete;
    expect(list(panel).getAttribute('aria-activedescendant')).to.equal('finding-0');
    await press('ArrowDown');
    await until(() => options(panel)[1]?.ariaSelected === 'true', 'walked');
    expect(CSS.highlights.get('reply-coach-active')?.size, 'shown in the field').to.equal(1);
    expect(document.activeElement, 'the focus stays').to.equal(panel);
    await press('Enter');
    await until(() => popover(coach).open, 'the card opened');
    expect(document.activeElement).to.equal(field);
  });

  it('returns to typing with Escape, and leaves no mark behind', async () => {
    const { field, panel } = await desk('inside');
    await until(() => options(panel).length > 1, 'listed');
    list(panel).focus();
    await press('Escape');
    expect(document.activeElement).to.equal(field);
    expect(CSS.highlights.get('reply-coach-active')?.size ?? 0).to.equal(0);
  });

  it('does not judge a sentence that is still being typed', async () => {
    const { coach, panel } = await desk('inside', '');
    await type('You failed to attach the inv');
    await until(() => findings(coach).includes('blame-customer'), 'the engine has found it');
    expect(options(panel).length).to.equal(0);
  });
});

describe('the score', () => {
  it('counts what is open, and what was put off', async () => {
    const { coach, score } = await desk('inside');
    await until(() => score() === '1 to fix 1 to improve', 'counted');
    const card = await openCard(coach);
    [...card.renderRoot.querySelectorAll('button')].find((each) => each.textContent.includes('Not now'))?.click();
    await until(() => score() === '1 to improve 1 put off', 'still open');
  });

  it('says that nothing is written, and that nothing is open', async () => {
    const { score } = await desk('elsewhere', '');
    expect(score()).to.equal('Nothing written yet');
    await type('Thank you for your patience, Maria.');
    await until(() => score() === 'Nothing open', 'read');
  });

  it('follows its field when that is replaced', async () => {
    const { coach, field, score } = await desk('inside');
    await until(() => score().includes('to fix'), 'counted');
    field.remove();
    await until(() => score() === 'Nothing written yet', 'gone with the field');
    coach.append(field);
    await until(() => score().includes('to fix'), 'and back');
  });
});
