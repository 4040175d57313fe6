import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  readonly customerMessage: string;
  readonly customerName: string;
  readonly agentName: string;
  readonly channel: 'email' | 'chat' | 'social' | '';
}

/** One configuration for all the coaches inside it. What a `<reply-coach>` says itself goes first. */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-provider',
  component: 'reply-coach-provider',
  tags: ['autodocs'],
  args: { customerMessage: 'Where is order 4471?', customerName: 'Maria', agentName: 'Sam', channel: 'email' },
  argTypes: { channel: { control: 'select', options: ['', 'email', 'chat', 'social'] } },
  render: ({ customerMessage, customerName, agentName, channel }) => html`
    <reply-coach-provider
      customer-message=${customerMessage || nothing}
      customer-name=${customerName || nothing}
      agent-name=${agentName || nothing}
      channel=${channel || nothing}
    >
      <label for="reply">Reply</label><br />
      <reply-coach>
        <textarea id="reply" rows="5" cols="48">Hi Peter, you forgot to attach the invoice.</textarea>
      </reply-coach>
      <p id="chat">Chat, in an editing host</p>
      <reply-coach channel="chat">
        <div contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="chat">
          <p>Hi Maria, <b>you failed</b> to attach the invoice.</p>
          <blockquote>You never answer!</blockquote>
        </div>
      </reply-coach>
    </reply-coach-provider>
  `,
};

export default meta;

/** Two fields of one exchange, live. */
export const Playground: StoryObj<Args> = {};
