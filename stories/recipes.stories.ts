import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { ReplyCoach } from '../src/elements/reply-coach/reply-coach.js';
import { createCoach, type Lexicon } from '../src/engine/index.js';
import type { ReplyCoachOverrideEvent } from '../src/events/override-event.js';
import { DRAFT, MIXED, ready, untilShown } from './support.js';

/** What people build with the elements. Each story is whole: what “Show code” shows is all there is. */
const meta: Meta = { title: 'Recipes' };

export default meta;
type Story = StoryObj;

/** A side panel of 280 pixels: the field, the score and the list under one another. */
export const SidePanel: Story = {
  render: () => html`
    <style>
      .side {
        display: grid;
        gap: 0.5rem;
        box-sizing: border-box;
        inline-size: min(280px, 100%);
        padding: 0.5rem;
        border: 1px solid light-dark(#ddd7cf, #3e3832);
      }
      .side textarea {
        box-sizing: border-box;
        inline-size: 100%;
        font: inherit;
      }
    </style>
    <aside class="side" aria-label="Reply">
      <label for="reply">Reply to Maria</label>
      <reply-coach customer-name="Maria">
        <textarea id="reply" rows="7" .value=${MIXED}></textarea>
        <reply-coach-score></reply-coach-score>
        <reply-coach-panel></reply-coach-panel>
      </reply-coach>
    </aside>
  `,
  play: untilShown('reply-coach-panel', '[role="option"]'),
};

/** In a modal dialog the card lies above it, and Escape closes the card first. */
export const Dialog: Story = {
  render: () => html`
    <button type="button" @click=${({ target }: Event) => openDialog(target)}>Reply…</button>
    <dialog aria-labelledby="dialog-title">
      <h2 id="dialog-title">Reply to Maria</h2>
      <form method="dialog">
        <reply-coach customer-name="Maria">
          <textarea aria-labelledby="dialog-title" rows="6" cols="30" .value=${DRAFT}></textarea>
        </reply-coach>
        <p><button>Send</button></p>
      </form>
    </dialog>
  `,
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole('button', { name: 'Reply…' }).click();
    const coach = await ready(canvasElement);
    coach.field?.focus();
    await userEvent.keyboard('{F8}');
    await expect(coach.card?.open).toBe(true);
  },
};

/** The elements follow the page’s `color-scheme`: nothing else is needed. */
export const Dark: Story = {
  globals: { scheme: 'dark' },
  render: () => html`
    <label for="reply">Reply</label><br />
    <reply-coach>
      <textarea id="reply" rows="6" cols="36" .value=${MIXED}></textarea>
      <reply-coach-score></reply-coach-score>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `,
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    coach.field?.focus();
    await userEvent.keyboard('{F8}');
  },
};

/** On a page that runs from right to left everything is mirrored; the drafts here are still English. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  render: () => html`
    <label for="reply">رد</label><br />
    <reply-coach>
      <textarea id="reply" dir="auto" rows="6" cols="36" .value=${MIXED}></textarea>
      <reply-coach-score></reply-coach-score>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `,
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    coach.field?.focus();
    await userEvent.keyboard('{F8}');
  },
};

/** What the elements say in German; `setLocale()` of `reply-coach/locales` does it. What they find stays English. */
export const Languages: Story = {
  globals: { locale: 'de' },
  render: () => html`
    <label for="reply">Antwort</label><br />
    <reply-coach>
      <textarea id="reply" lang="en" rows="6" cols="36" .value=${MIXED}></textarea>
      <reply-coach-score></reply-coach-score>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `,
  play: untilShown('reply-coach-panel', '[role="option"]'),
};

/**
 * `require="errors"` keeps the form from being sent while errors are open, as every invalid field does. The card of such
 * a finding offers to send anyway, for a reason that the host hears of in `reply-coach-override`.
 */
export const Gate: Story = {
  render: () => html`
    <style>
      .gate textarea:user-invalid {
        outline: 2px solid light-dark(#b3312a, #ff9a90);
      }
    </style>
    <form
      class="gate"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        say(event, 'Sent.');
      }}
      @reply-coach-override=${(event: ReplyCoachOverrideEvent) =>
        say(event, `Allowed with ${event.findings.length} open, because: ${event.reason}`)}
    >
      <label for="reply">Reply</label><br />
      <reply-coach require="errors">
        <textarea id="reply" rows="6" cols="36" .value=${MIXED}></textarea>
        <reply-coach-score></reply-coach-score>
      </reply-coach>
      <p><button>Send</button> <output></output></p>
    </form>
  `,
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    const field = canvasElement.querySelector('textarea');
    within(canvasElement).getByRole('button', { name: 'Send' }).click();
    await expect(canvasElement.querySelector('output')).toHaveTextContent('');
    await expect(field?.matches(':user-invalid')).toBe(true);
    coach.override('The customer asked for these words');
    within(canvasElement).getByRole('button', { name: 'Send' }).click();
    await expect(canvasElement.querySelector('output')).toHaveTextContent('Sent.');
  },
};

/**
 * Every field has a coach of its own; the language engine is loaded once for the page. What they share stands once, at
 * the provider around them; what a field says itself goes first.
 */
export const SeveralFields: Story = {
  render: () => html`
    <reply-coach-provider
      customer-name="Maria"
      agent-name="Sam"
      channel="email"
      .coach=${createCoach({ rules: { jargon: 'off' } })}
    >
      <p>
        <label for="public">To Maria</label><br />
        <reply-coach><textarea id="public" rows="4" cols="36" .value=${DRAFT}></textarea></reply-coach>
      </p>
      <p>
        <label for="courier">To the courier, in a chat</label><br />
        <reply-coach customer-name="Lee" channel="chat">
          <textarea
            id="courier"
            rows="4"
            cols="36"
            .value=${'I guarantee that the parcel is ready on Friday.'}
          ></textarea>
        </reply-coach>
      </p>
    </reply-coach-provider>
    <p><label for="note">Internal note, not coached</label><br /><textarea id="note" rows="2" cols="36"></textarea></p>
  `,
  play: async ({ canvasElement }) => {
    const coaches = [...canvasElement.querySelectorAll<ReplyCoach>('reply-coach')];
    const found = (): (boolean | undefined)[] =>
      coaches.map(({ report }) => report?.diagnostics.some(({ ruleId }) => ruleId === 'missing-greeting'));
    // An e-mail greets the customer; a chat need not.
    await waitFor(() => expect(found()).toEqual([true, false]), { timeout: 5000 });
  },
};

const OUR_WORDS: Lexicon = {
  rule: 'our-words',
  severity: 'warning',
  message: 'We call them members.',
  reason: { text: 'One word for one thing is easier to follow.', source: 'Our style guide' },
  entries: [{ id: 'users', patterns: ['our (user|users)'], rewrites: [{ title: 'Say members', text: 'our members' }] }],
};

/**
 * A phrase of your own: a lexicon with a pattern, a message, a reason and a rewrite.
 *
 *     coach.coach = createCoach({ lexicons: [{ name: 'our-words', lexicon }] });
 */
export const CustomLexicon: Story = {
  name: 'A phrase of your own',
  render: () => html`
    <label for="reply">Reply</label><br />
    <reply-coach .coach=${createCoach({ lexicons: [{ name: 'our-words', lexicon: OUR_WORDS }] })}>
      <textarea id="reply" rows="4" cols="36" .value=${'Our users can see their orders there.'}></textarea>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `,
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    await waitFor(() => expect(coach.report?.diagnostics[0]?.message).toBe('We call them members.'));
  },
};

/** A rule turned off, another one raised: `createCoach({ rules: { … } })`. Agents turn rules off for themselves in the card. */
export const RulesOff: Story = {
  name: 'Turning a rule off',
  render: () => html`
    <label for="reply">Reply</label><br />
    <reply-coach .coach=${createCoach({ rules: { 'blame-customer': 'off', 'unrealistic-promise': 'error' } })}>
      <textarea id="reply" rows="6" cols="36" .value=${MIXED}></textarea>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `,
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    await expect(coach.report?.diagnostics.map(({ ruleId }) => ruleId)).not.toContain('blame-customer');
  },
};

function openDialog(button: EventTarget | null): void {
  if (button instanceof HTMLElement) button.parentElement?.querySelector('dialog')?.showModal();
}

function say({ currentTarget }: Event, text: string): void {
  const output = currentTarget instanceof HTMLElement ? currentTarget.querySelector('output') : null;
  if (output) output.value = text;
}
