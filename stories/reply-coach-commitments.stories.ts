import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { apart, branded, commitmentsOf, nested } from './coached.js';
import { ready, untilReady } from './support.js';

interface Args {
  readonly draft: string;
  readonly onCommitments: (event: Event) => void;
}

const DRAFT = `Hi Maria,

Thank you for your patience. I'll check the refund with our bank today, and our warehouse will ship the new shade within 2 working days.

Sam`;

/**
 * What a reply promises, by whom and by when. Each promise shows its date as it is understood now; one without a date,
 * or with a date that can mean another, says so. Hosts take the same as data from the `reply-coach-commitments` event.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-commitments',
  component: 'reply-coach-commitments',
  tags: ['autodocs'],
  args: { draft: DRAFT, onCommitments: fn() },
  argTypes: { onCommitments: { table: { disable: true } } },
  render: story,
  play: untilReady,
};

export default meta;
type Story = StoryObj<Args>;

/** Write a promise: "I'll call you tomorrow at 3 pm." */
export const Playground: Story = {};

/** Owner and action, the date it comes to, what is open about it, and its condition. */
export const Anatomy: Story = {
  args: { draft: 'Once the parcel is here, we will refund you by next Friday.' },
};

/** Nothing is promised. */
export const Empty: Story = {
  name: 'States: nothing promised',
  args: { draft: 'Thank you, Maria.' },
};

/** No date, and no date to plan with. */
export const MissingDates: Story = {
  name: 'States: no date',
  args: { draft: "I'll look into it. Our billing team will get back to you soon." },
};

/** Dates that can mean several: a week, an hour without its half of the day. */
export const AmbiguousDates: Story = {
  name: 'States: more than one date',
  args: { draft: "We'll send the shade next week. I'll call you tomorrow at 5." },
};

/** A promise may be somebody else's to keep. */
export const ThirdParties: Story = {
  name: 'States: somebody else’s',
  args: { draft: 'The courier will deliver it on Tuesday. Your bank will show the refund within 3 days.' },
};

/** Long promises wrap; nothing is cut off at 280 px. */
export const LongTexts: Story = {
  name: 'States: long texts',
  args: {
    draft:
      'As soon as the workshop in Gothenburg has looked at the socket, I will send you a prepaid label, a list of spare parts and the invoice for the Bundesversicherungsgesellschaftsangelegenheiten by 3 January at 12:30.',
  },
};

/** A promise shows its words in the field when it is chosen. */
export const ShowsTheWords: Story = {
  name: 'Behaviours: shows the words',
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const list = within(commitmentsOf(canvasElement));
    await waitFor(() => expect(list.getAllByRole('button')).toHaveLength(2));
    await userEvent.click(list.getAllByRole('button')[1] ?? canvasElement);
    const field = within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    await expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^our warehouse will ship/);
  },
};

/** Hosts hear of promises as they change, for follow-ups of their own. */
export const TellsTheHost: Story = {
  name: 'Behaviours: tells the host',
  play: async ({ args, canvasElement }) => {
    await ready(canvasElement);
    await expect(args.onCommitments).toHaveBeenCalled();
  },
};

/** Outside its coach, which it names by `for`. */
export const ByFor: Story = {
  name: 'Behaviours: elsewhere on the page',
  render: ({ draft }) => apart(html`<reply-coach-commitments for="coach"></reply-coach-commitments>`, { draft }),
};

/** Themed by custom properties and parts. */
export const Theming: Story = {
  render: (args) => branded(story(args), 'reply-coach-commitments::part(time) { font-style: italic; }'),
};

/** A list of buttons: Tab walks through it, Enter shows the words, Escape returns to typing. */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const list = within(commitmentsOf(canvasElement));
    await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(2));
    list.getAllByRole('button')[0]?.focus();
    await userEvent.keyboard('{Escape}');
    await expect(within(canvasElement).getByRole('textbox')).toHaveFocus();
  },
};

function story({ draft, onCommitments }: Args): TemplateResult {
  return html`<div @reply-coach-commitments=${onCommitments}>
    ${nested(html`<reply-coach-commitments></reply-coach-commitments>`, { draft })}
  </div>`;
}
