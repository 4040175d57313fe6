import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { ReplyCoach } from '../src/elements/reply-coach/reply-coach.js';

interface Args {
  readonly customerMessage: string;
  readonly customerName: string;
  readonly agentName: string;
  readonly channel: 'email' | 'chat' | 'social' | '';
  readonly draft: string;
  readonly onReport: (event: Event) => void;
  readonly onApply: (event: Event) => void;
  readonly onDismiss: (event: Event) => void;
}

const DRAFT = "You failed to attach the invoice, so we can't process your refund until Monday";

/**
 * Stands around a reply field and coaches whoever types in it. The field stays where it is, in light DOM: a plain
 * `<textarea>` or a text `<input>`.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach',
  component: 'reply-coach',
  tags: ['autodocs'],
  args: {
    customerMessage: '',
    customerName: 'Maria',
    agentName: 'Sam',
    channel: 'email',
    draft: DRAFT,
    onReport: fn(),
    onApply: fn(),
    onDismiss: fn(),
  },
  argTypes: {
    channel: { control: 'select', options: ['', 'email', 'chat', 'social'] },
    onReport: { table: { disable: true } },
    onApply: { table: { disable: true } },
    onDismiss: { table: { disable: true } },
  },
  render: ({ customerMessage, customerName, agentName, channel, draft, onReport, onApply, onDismiss }) => html`
    <label for="reply">Reply</label><br />
    <reply-coach
      customer-message=${customerMessage || nothing}
      customer-name=${customerName || nothing}
      agent-name=${agentName || nothing}
      channel=${channel || nothing}
      @reply-coach-report=${onReport}
      @reply-coach-apply=${onApply}
      @reply-coach-dismiss=${onDismiss}
    >
      <textarea id="reply" rows="6" cols="48" .value=${draft}></textarea>
    </reply-coach>
  `,
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute, live. */
export const Playground: Story = {};

/** The field, the marks in it, and the card that opens on a marked word. */
export const Anatomy: Story = {
  args: { customerMessage: 'My refund for order 4471 never arrived. Can you look into it, please?' },
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const field = within(canvasElement).getByRole('textbox');
    field.focus();
    await userEvent.keyboard('{F8}');
  },
};

/** A draft with nothing to mend: no mark, no message, no colour. */
export const Calm: Story = { args: { draft: 'Hi Maria, your refund was sent this morning. Best regards, Sam' } };

/** An empty field: the engine is not even loaded before the field is used. */
export const Empty: Story = { args: { draft: '' } };

/** Read-only fields are left alone. */
export const ReadOnly: Story = {
  render: () => html`
    <label for="sent">Sent reply</label><br />
    <reply-coach><textarea id="sent" rows="4" cols="48" readonly .value=${DRAFT}></textarea></reply-coach>
  `,
};

/** The field may be anywhere on the page: `for` names it. */
export const ByFor: Story = {
  name: 'Field named by for',
  render: () => html`
    <label for="elsewhere">Reply</label><br />
    <textarea id="elsewhere" rows="5" cols="48" .value=${DRAFT}></textarea>
    <reply-coach for="elsewhere"></reply-coach>
  `,
};

/** A field that a framework renders later is found when it appears. */
export const LateField: Story = {
  render: () => html`<reply-coach></reply-coach>`,
  play: async ({ canvasElement }) => {
    const coach = canvasElement.querySelector<ReplyCoach>('reply-coach');
    const field = document.createElement('textarea');
    field.ariaLabel = 'Reply';
    field.rows = 5;
    field.defaultValue = DRAFT;
    coach?.append(field);
    await waitFor(() => expect(coach?.field).toBe(field));
  },
};

/** A rewrite is taken with two keys; the focus never leaves the field. */
export const TakingARewrite: Story = {
  play: async ({ args, canvasElement }) => {
    await ready(canvasElement);
    const field = within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    field.focus();
    field.setSelectionRange(0, 0);
    await userEvent.keyboard('{Control>}.{/Control}{Enter}');
    await expect(args.onApply).toHaveBeenCalledOnce();
    await expect(field).not.toHaveValue(DRAFT);
    await expect(field).toHaveFocus();
  },
};

async function ready(canvasElement: HTMLElement): Promise<void> {
  const coach = canvasElement.querySelector<ReplyCoach>('reply-coach');
  await waitFor(() => expect(coach?.report).toBeTruthy(), { timeout: 5000 });
}
