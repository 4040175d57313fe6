import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import './help-desk/help-desk.js';
import { TICKETS } from './help-desk/tickets.js';

interface Args {
  readonly ticket: number;
}

/**
 * A support tool as an agent knows it, with one thing added: `<reply-coach>` around its plain textarea. Type in the
 * reply, point at what is marked, or stay on the keyboard: F8 goes to the next finding, Ctrl+. opens its rewrites,
 * the arrows choose, Enter takes one, and Ctrl+Z takes it back.
 */
const meta: Meta<Args> = {
  title: 'Help desk',
  parameters: { layout: 'fullscreen' },
  argTypes: {
    ticket: { control: 'select', options: TICKETS.map(({ id }) => id), description: 'The ticket that is open' },
  },
  render: ({ ticket }) => html`<help-desk .ticket=${ticket}></help-desk>`,
};

export default meta;
type Story = StoryObj<Args>;

/** A polite complaint: the reply blames the customer and refuses without an option. */
export const PoliteComplaint: Story = { args: { ticket: 2093 } };

/** A calm question in chat: no apology is due, and none is asked for. */
export const CalmQuestion: Story = { args: { ticket: 2097 } };

/** The third contact of a furious customer. */
export const FuriousThirdContact: Story = { args: { ticket: 2061 } };

/** From the ticket list to a rewritten reply, by keyboard alone. */
export const ByKeyboard: Story = {
  args: { ticket: 2093 },
  play: async ({ canvasElement }) => {
    const field = await within(canvasElement).findByRole<HTMLTextAreaElement>('textbox');
    field.focus();
    field.setSelectionRange(0, 0);
    const coach = canvasElement.querySelector('reply-coach');
    await waitFor(() => expect(coach?.report?.diagnostics.length).toBeGreaterThan(0), { timeout: 5000 });
    await userEvent.keyboard('{Control>}.{/Control}{Enter}');
    await expect(field).not.toHaveValue(TICKETS[0]?.draft);
    await expect(field).toHaveFocus();
  },
};
