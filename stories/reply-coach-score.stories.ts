import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import { MIXED, ready, shown, untilShown } from './support.js';

interface Args {
  readonly draft: string;
}

/**
 * How ready a reply is, at a glance: what is open, counted, and no made-up percentage. It belongs to the
 * `<reply-coach>` around it, or to the one whose id `for` names.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-score',
  component: 'reply-coach-score',
  tags: ['autodocs'],
  args: { draft: MIXED },
  argTypes: { draft: { description: 'The text of the coached field: the story’s own, not the element’s' } },
  render: (args) => score(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Write in the field and watch the counts. */
export const Playground: Story = {};

/** A count with its shape for each severity that is open. */
export const Anatomy: Story = {
  play: untilShown('reply-coach-score', '.error'),
};

/** Nothing was written yet. */
export const Empty: Story = { name: 'States: nothing written', args: { draft: '' } };

/** The draft was read and nothing is open: that is all it says, for nobody can know that a reply is perfect. */
export const Clear: Story = {
  name: 'States: nothing open',
  args: { draft: 'Hi Maria, your refund was sent this morning. Best regards, Sam' },
  play: untilShown('reply-coach-score', '.clear'),
};

/** What the agent put off with “Not now” is still open, and said so. */
export const PutOff: Story = {
  name: 'Behaviours: put off',
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    canvasElement.querySelector('textarea')?.focus();
    await userEvent.keyboard('{F8}');
    const card = coach.shadowRoot?.querySelector('reply-coach-popover');
    await card?.updateComplete;
    card?.shadowRoot?.querySelector<HTMLElement>('[part="verb"]')?.click();
    await shown(canvasElement, 'reply-coach-score', '[part="put-off"]');
  },
};

/** Counts as the host likes them: here as quiet labels. */
export const Theming: Story = {
  render: (args) => html`
    <style>
      .labels reply-coach-score::part(count) {
        padding: 0.125rem 0.625rem;
        border: 1px solid currentColor;
        border-radius: 1rem;
      }
    </style>
    <div class="labels">${score(args)}</div>
  `,
  play: untilShown('reply-coach-score', '.error'),
};

/** Plain text in a paragraph. It does not speak by itself: the coach’s live region counts, once the agent rests. */
export const Accessibility: Story = { play: untilShown('reply-coach-score', '.error') };

function score({ draft }: Args): TemplateResult {
  return html`
    <reply-coach>
      <label for="reply">Reply</label><br />
      <textarea id="reply" rows="5" cols="36" .value=${draft}></textarea>
      <reply-coach-score></reply-coach-score>
    </reply-coach>
  `;
}
