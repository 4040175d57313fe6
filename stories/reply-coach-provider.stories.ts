import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor, within } from 'storybook/test';
import type { ReplyCoachProvider } from '../src/elements/reply-coach-provider/reply-coach-provider.js';
import type { ReplyCoach } from '../src/elements/reply-coach/reply-coach.js';
import { createCoach } from '../src/engine/index.js';

interface Args {
  readonly customerMessage: string;
  readonly customerName: string;
  readonly agentName: string;
  readonly channel: 'email' | 'chat' | 'social' | '';
}

/**
 * One configuration for all the coaches inside it. What a `<reply-coach>` says itself goes first.
 *
 *     <reply-coach-provider customer-name="Maria" channel="email">
 *       <reply-coach><textarea></textarea></reply-coach>
 *       <reply-coach channel="chat"><textarea></textarea></reply-coach>
 *     </reply-coach-provider>
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-provider',
  component: 'reply-coach-provider',
  tags: ['autodocs'],
  args: { customerMessage: 'Where is order 4471?', customerName: 'Maria', agentName: 'Sam', channel: 'email' },
  argTypes: { channel: { control: 'select', options: ['', 'email', 'chat', 'social'] } },
  render: (args) => provided(args, html`${replyTo('Peter')} ${chat()}`),
  play: untilRead,
};

export default meta;
type Story = StoryObj<Args>;

/** Two fields of one exchange, live. Both greet somebody else than the customer whom the provider names. */
export const Playground: Story = {};

/** It draws nothing: what is seen is the page inside it, with a coach around every field. */
export const Anatomy: Story = {
  render: (args) => html`
    <style>
      .outline {
        padding: 0.75rem;
        border: 1px dashed light-dark(#767676, #9a9a9a);
      }
      .outline > code {
        display: block;
        margin-block-end: 0.5rem;
      }
    </style>
    <div class="outline">
      <code>reply-coach-provider</code>
      ${provided(args, html`<div class="outline"><code>reply-coach</code>${replyTo('Peter')}</div>`)}
    </div>
  `,
};

/** What a coach says itself goes first: this one answers another customer, so the greeting is right. */
export const Overridden: Story = {
  name: 'States: said otherwise below',
  render: (args) => provided(args, html`${replyTo('Peter')} ${replyTo('Lee', 'Lee')}`),
  play: async ({ canvasElement }) => {
    await untilRead({ canvasElement });
    await waitFor(() => expect(wrongNames(canvasElement)).toEqual([true, false]));
  },
};

/** Without a provider, or with one that says nothing, each coach knows what its own attributes say. */
export const Silent: Story = {
  name: 'States: nothing said',
  args: { customerMessage: '', customerName: '', agentName: '', channel: '' },
  render: (args) => provided(args, replyTo('Peter')),
  play: async ({ canvasElement }) => {
    await untilRead({ canvasElement });
    await expect(wrongNames(canvasElement)).toEqual([false]);
  },
};

/** A coach of the page’s own making is handed over once, as a property, and used by all: here no rule checks names. */
export const OneCoach: Story = {
  name: 'States: one coach for all',
  render: (args) => html`
    <reply-coach-provider customer-name=${args.customerName} .coach=${createCoach({ rules: { 'wrong-name': 'off' } })}>
      ${replyTo('Peter')} ${chat()}
    </reply-coach-provider>
  `,
  play: async ({ canvasElement }) => {
    await untilRead({ canvasElement });
    await expect(wrongNames(canvasElement)).toEqual([false, false]);
  },
};

/** When the agent opens another ticket, one attribute changes, and all drafts are read anew. */
export const NextTicket: Story = {
  name: 'Behaviours: the next ticket',
  render: (args) => provided(args, replyTo('Peter')),
  play: async ({ canvasElement }) => {
    await untilRead({ canvasElement });
    await waitFor(() => expect(wrongNames(canvasElement)).toEqual([true]));
    const provider = canvasElement.querySelector<ReplyCoachProvider>('reply-coach-provider');
    if (provider) provider.customerName = 'Peter';
    await waitFor(() => expect(wrongNames(canvasElement)).toEqual([false]));
  },
};

/** It has no look of its own, but what is set on it reaches everything inside: one place for a brand. */
export const Theming: Story = {
  render: (args) => html`
    <style>
      .brand reply-coach-provider {
        --reply-coach-surface: light-dark(#f6f3ff, #171226);
        --reply-coach-text: light-dark(#1d1438, #ece6ff);
        --reply-coach-accent: light-dark(#5b2bd9, #b9a2ff);
        --reply-coach-font: Georgia, serif;
        --reply-coach-radius: 0.25rem;
      }
    </style>
    <div class="brand">
      ${provided(args, replyTo('Peter', undefined, html`<reply-coach-panel></reply-coach-panel>`))}
    </div>
  `,
};

/** Nothing to a screen reader: no box, no role, no name; the fields stay labelled by the page. */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    await untilRead({ canvasElement });
    const provider = canvasElement.querySelector('reply-coach-provider');
    await expect(provider).not.toHaveAttribute('role');
    await expect(provider?.getBoundingClientRect().width).toBe(0);
    for (const field of within(canvasElement).getAllByRole('textbox')) await expect(field).toHaveAccessibleName();
  },
};

function provided(args: Args, content: TemplateResult): TemplateResult {
  const { customerMessage, customerName, agentName, channel } = args;
  return html`
    <reply-coach-provider
      customer-message=${customerMessage || nothing}
      customer-name=${customerName || nothing}
      agent-name=${agentName || nothing}
      channel=${channel || nothing}
    >
      ${content}
    </reply-coach-provider>
  `;
}

/** A field that greets somebody; its coach may know better than the provider who the customer is. */
function replyTo(name: string, customerName?: string, companion?: TemplateResult): TemplateResult {
  const id = `reply-to-${name}`;
  return html`
    <div style="margin-block-end: 1rem">
      <label for=${id}>Reply${customerName === undefined ? nothing : ` to ${customerName}`}</label><br />
      <reply-coach customer-name=${customerName ?? nothing}>
        <textarea id=${id} rows="4" cols="40" .value=${`Hi ${name}, you forgot to attach the invoice.`}></textarea>
        ${companion ?? nothing}
      </reply-coach>
    </div>
  `;
}

/** A chat in an editing host, where quotations are left alone. */
function chat(): TemplateResult {
  return html`
    <style>
      .chat {
        box-sizing: border-box;
        max-inline-size: 26rem;
        padding: 0.25rem 0.75rem;
        border: 1px solid light-dark(#767676, #9a9a9a);
        border-radius: 0.125rem;
      }
    </style>
    <p id="chat" style="margin: 0 0 0.25rem">Chat, in an editing host</p>
    <reply-coach channel="chat">
      <div class="chat" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="chat">
        <p>Hi Peter, <b>you failed</b> to attach the invoice.</p>
        <blockquote>You never answer!</blockquote>
      </div>
    </reply-coach>
  `;
}

function coachesIn(canvasElement: HTMLElement): readonly ReplyCoach[] {
  return [...canvasElement.querySelectorAll<ReplyCoach>('reply-coach')];
}

/** For each coach, whether it found the greeting of somebody else than the customer. */
function wrongNames(canvasElement: HTMLElement): readonly boolean[] {
  return coachesIn(canvasElement).map(({ report }) =>
    Boolean(report?.diagnostics.some(({ ruleId }) => ruleId === 'wrong-name')),
  );
}

async function untilRead({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> {
  const unread = (): number => coachesIn(canvasElement).filter(({ report }) => !report).length;
  await waitFor(() => expect(unread()).toBe(0), { timeout: 5000 });
}
