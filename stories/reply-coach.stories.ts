import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import type { ReplyCoach } from '../src/elements/reply-coach/reply-coach.js';
import { DRAFT, MIXED, ready, untilReady } from './support.js';

interface Args {
  readonly customerMessage: string;
  readonly customerName: string;
  readonly agentName: string;
  readonly channel: 'email' | 'chat' | 'social' | '';
  readonly require: 'none' | 'errors' | 'warnings';
  readonly draft: string;
  readonly onReport: (event: Event) => void;
  readonly onApply: (event: Event) => void;
  readonly onDismiss: (event: Event) => void;
  readonly onOverride: (event: Event) => void;
}

/**
 * Stands around a reply field and coaches whoever types in it. The field stays where it is, in light DOM: a plain
 * `<textarea>` or a text `<input>`.
 *
 *     <reply-coach customer-name="Maria">
 *       <textarea name="reply"></textarea>
 *     </reply-coach>
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
    require: 'none',
    draft: DRAFT,
    onReport: fn(),
    onApply: fn(),
    onDismiss: fn(),
    onOverride: fn(),
  },
  argTypes: {
    channel: { control: 'select', options: ['', 'email', 'chat', 'social'] },
    require: { control: 'select', options: ['none', 'errors', 'warnings'] },
    draft: { description: 'The text of the field: the story’s own, not the element’s' },
    onReport: { table: { disable: true } },
    onApply: { table: { disable: true } },
    onDismiss: { table: { disable: true } },
    onOverride: { table: { disable: true } },
  },
  render: (args) => coached(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Every attribute, live. */
export const Playground: Story = {};

/** The field, the marks in it, and the card that opens on a marked word, with F8 or with Ctrl+. */
export const Anatomy: Story = {
  args: { customerMessage: 'My refund for order 4471 never arrived. Can you look into it, please?' },
  play: openCard,
};

/** The lines differ by severity: wavy, dashed, dotted. Colour is never all there is. */
export const Severities: Story = {
  name: 'States: what is marked',
  args: { draft: MIXED },
  play: untilReady,
};

/** A draft with nothing to mend: no mark, no message, no colour. */
export const Calm: Story = {
  name: 'States: nothing to mend',
  args: { draft: 'Hi Maria, your refund was sent this morning. Best regards, Sam' },
};

/** An empty field: the engine is not even loaded before the field is used. */
export const Empty: Story = { name: 'States: empty', args: { draft: '' } };

/** Read-only fields are left alone. */
export const ReadOnly: Story = {
  name: 'States: read-only',
  render: () => html`
    <label for="sent">Sent reply</label><br />
    <reply-coach><textarea id="sent" rows="4" cols="36" readonly .value=${DRAFT}></textarea></reply-coach>
  `,
};

/** The field may be anywhere on the page: `for` names it. */
export const ByFor: Story = {
  name: 'Behaviours: a field named by for',
  render: () => html`
    <label for="elsewhere">Reply</label><br />
    <textarea id="elsewhere" rows="5" cols="36" .value=${DRAFT}></textarea>
    <reply-coach for="elsewhere"></reply-coach>
  `,
};

/** A field that a framework renders later is found when it appears. */
export const LateField: Story = {
  name: 'Behaviours: a field that appears late',
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

/** A rewrite is taken with two keys; the focus never leaves the field. Ctrl+Z takes it back. */
export const TakingARewrite: Story = {
  name: 'Behaviours: taking a rewrite',
  args: { draft: 'You failed to attach the invoice.' },
  play: async ({ args, canvasElement }) => {
    await ready(canvasElement);
    const field = within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    field.focus();
    field.setSelectionRange(0, 0);
    await userEvent.keyboard('{Control>}.{/Control}{Enter}');
    await expect(args.onApply).toHaveBeenCalledOnce();
    await expect(field).not.toHaveValue(args.draft);
    await expect(field).toHaveFocus();
  },
};

/**
 * Every key can be another one, by the property `keys`; an empty string binds none. The card and the field's
 * description tell of the new ones.
 */
export const OtherKeys: Story = {
  name: 'Behaviours: other keys',
  render: (args) => html`
    <label for="other-keys">Reply (Alt+J opens the nearest card)</label><br />
    <reply-coach .keys=${{ open: 'Alt+j', next: 'Alt+ArrowDown', previous: 'Alt+ArrowUp' }}>
      <textarea id="other-keys" rows="5" cols="36" .value=${args.draft}></textarea>
    </reply-coach>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    within(canvasElement).getByRole('textbox').focus();
    await userEvent.keyboard('{Alt>}j{/Alt}');
    await expect(canvasElement.querySelector('reply-coach')?.card?.open).toBe(true);
  },
};

/** Three colours, a font and a radius make a brand: all else follows from them. */
export const Theming: Story = {
  render: (args) => html`
    <style>
      .brand {
        --reply-coach-surface: light-dark(#f6f3ff, #171226);
        --reply-coach-text: light-dark(#1d1438, #ece6ff);
        --reply-coach-accent: light-dark(#5b2bd9, #b9a2ff);
        --reply-coach-font: Georgia, serif;
        --reply-coach-radius: 0.25rem;
      }
      .brand reply-coach::part(message) {
        font-style: italic;
      }
    </style>
    <div class="brand">${coached(args)}</div>
  `,
  play: openCard,
};

/**
 * For a screen reader the field has a description that tells of the keys, a polite live region that counts what was
 * found once the agent rests, and says a finding's message, reason and rewrites when its card opens. All of it works
 * without the focus leaving the field.
 */
export const Accessibility: Story = {
  args: { draft: MIXED },
  play: async ({ canvasElement }) => {
    const coach = await ready(canvasElement);
    const field = within(canvasElement).getByRole('textbox');
    await waitFor(() => expect(field).toHaveAttribute('aria-description'));
    field.focus();
    await userEvent.keyboard('{F8}');
    await expect(field).toHaveFocus();
    const said = coach.shadowRoot?.querySelector('[role="status"]');
    await waitFor(() => expect(said?.textContent).toContain(coach.card?.diagnostic?.message ?? '-'));
  },
};

function coached(args: Args): TemplateResult {
  const { customerMessage, customerName, agentName, channel, require, draft } = args;
  return html`
    <label for="reply">Reply</label><br />
    <reply-coach
      customer-message=${customerMessage || nothing}
      customer-name=${customerName || nothing}
      agent-name=${agentName || nothing}
      channel=${channel || nothing}
      require=${require}
      @reply-coach-report=${args.onReport}
      @reply-coach-apply=${args.onApply}
      @reply-coach-dismiss=${args.onDismiss}
      @reply-coach-override=${args.onOverride}
    >
      <textarea id="reply" rows="6" cols="36" .value=${draft}></textarea>
    </reply-coach>
  `;
}

async function openCard({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  await ready(canvasElement);
  within(canvasElement).getByRole('textbox').focus();
  await userEvent.keyboard('{F8}');
}
