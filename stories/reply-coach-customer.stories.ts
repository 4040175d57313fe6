import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fireEvent, fn, userEvent, within } from 'storybook/test';
import { apart, branded, customerOf, nested } from './coached.js';
import { ready, shown, untilReady } from './support.js';

interface Args {
  readonly customerMessage: string;
  readonly onState: (event: Event) => void;
}

/**
 * The coach card: how the customer feels, what kind of customer it is, the words that show it, and two or three lines of
 * advice. Where the agent knows better they set it by hand, and everything that follows from it changes along.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-customer',
  component: 'reply-coach-customer',
  tags: ['autodocs'],
  args: {
    customerMessage:
      'I am really disappointed. The lamp arrived broken, and this is the second time I write. Please fix it.',
    onState: fn(),
  },
  argTypes: { onState: { table: { disable: true } } },
  render: story,
  play: untilReady,
};

export default meta;
type Story = StoryObj<Args>;

/** Change the message and see what the card makes of it. */
export const Playground: Story = {};

/** Mood, whether something went wrong, kind, advice, evidence; below, further advice and the controls. */
export const Anatomy: Story = {
  args: { customerMessage: 'This is ridiculous, it is the THIRD time. Refund me, or my lawyer will write to you.' },
};

const says = (name: string, customerMessage: string): Story => ({ name: `States: ${name}`, args: { customerMessage } });

/** A calm question. */
export const Calm: Story = says('calm', 'Can I still change the delivery address of order 4502?');

/** Something went wrong, said without anger. */
export const Complaint: Story = says('a complaint', 'The lamp arrived broken. Please send a new one.');

/** Disappointed. */
export const Disappointed: Story = says('disappointed', 'I am disappointed. The lamp arrived broken.');

/** Angry. */
export const Angry: Story = says('angry', 'This is unacceptable. The lamp arrived broken and nobody answers.');

/** Very angry, with a threat. */
export const Threat: Story = says('a threat', 'The lamp arrived broken. I will call my lawyer!!');

/** Before anything is known of the customer. */
export const Unknown: Story = says('nothing known', '');

/** The agent sets the mood; the advice follows, and the host hears of it. */
export const SetByHand: Story = {
  name: 'Behaviours: set by hand',
  args: { customerMessage: 'Well, great. The lamp arrived broken.' },
  play: async ({ args, canvasElement }) => {
    await ready(canvasElement);
    const card = within(customerOf(canvasElement));
    await userEvent.click(await folded(canvasElement));
    // selectOptions() would press the mouse on it: WebKit opens its native menu for that, and nothing closes it.
    await fireEvent.change(card.getAllByRole('combobox')[0] ?? canvasElement, { target: { value: '3' } });
    await shown(canvasElement, 'reply-coach-customer', '.by-hand');
    await expect(args.onState).toHaveBeenCalled();
  },
};

/** Outside its coach, which it names by `for`. */
export const ByFor: Story = {
  name: 'Behaviours: elsewhere on the page',
  render: ({ customerMessage }) =>
    apart(html`<reply-coach-customer for="coach"></reply-coach-customer>`, { customerMessage }),
};

/** Themed by custom properties and parts. */
export const Theming: Story = {
  render: (args) => branded(story(args), 'reply-coach-customer::part(type) { font-size: 1.25em; }'),
};

/** Moods differ in words and shape, not in colour alone; all that folds out is native. */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const card = within(customerOf(canvasElement));
    await userEvent.click(await folded(canvasElement));
    await expect(card.getByRole('region')).toHaveAccessibleName();
    await expect(await shown(canvasElement, 'reply-coach-customer', 'fieldset')).toHaveAccessibleName();
  },
};

/** What unfolds the controls, in whatever language: the last of the card. */
function folded(canvasElement: HTMLElement): Promise<HTMLElement> {
  return shown(canvasElement, 'reply-coach-customer', 'details:last-of-type > summary');
}

function story({ customerMessage, onState }: Args): TemplateResult {
  return html`<div @reply-coach-state=${onState}>
    ${nested(html`<reply-coach-customer></reply-coach-customer>`, { customerMessage })}
  </div>`;
}
