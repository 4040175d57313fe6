import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { apart, branded, checklistOf, nested } from './coached.js';
import { ready, untilReady } from './support.js';

interface Args {
  readonly draft: string;
  readonly customerMessage: string;
  readonly onApply: (event: Event) => void;
}

const ANGRY =
  'This is ridiculous. I sent the lamp back three weeks ago because the shade was broken, and my refund of €89 never came. Nobody answers!';

/**
 * What this reply needs, has and lacks. It follows from what the customer wrote: a calm question needs little, an angry
 * third letter much. A missing part is put in with one key, where it belongs, as one step to undo.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-checklist',
  component: 'reply-coach-checklist',
  tags: ['autodocs'],
  args: {
    draft:
      "Hi Maria,\n\nYour refund was sent to your card today, and we'll check it again on Friday.\n\nBest regards,\nSam",
    customerMessage: ANGRY,
    onApply: fn(),
  },
  argTypes: { onApply: { table: { disable: true } } },
  render: story,
  play: untilReady,
};

export default meta;
type Story = StoryObj<Args>;

/** Write in the field, or choose a part. */
export const Playground: Story = {};

/** Each part with its state and what would be put in; below, what this reply does not need. */
export const Anatomy: Story = {};

/** Nothing written yet: all that the reply will need. */
export const Blank: Story = { name: 'States: nothing written', args: { draft: '' } };

/** A calm question needs little. */
export const Calm: Story = {
  name: 'States: a calm question',
  args: { draft: 'Hi Maria,\n\nyes.', customerMessage: 'Can I still change the address of order 4502?' },
};

/** Without a message nobody knows whether it is a complaint: what may be needed is optional. */
export const Unknown: Story = { name: 'States: no message', args: { customerMessage: '' } };

/** One click, and the sentence is there. */
export const Inserting: Story = {
  name: 'Behaviours: inserting',
  play: async ({ args, canvasElement }) => {
    await ready(canvasElement);
    const field = within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    const apology = await within(checklistOf(canvasElement)).findByRole('button', { name: /^An apology/ });
    await userEvent.click(apology);
    await expect(field.value).toMatch(/sorry/);
    await expect(args.onApply).toHaveBeenCalled();
    await expect(field).toHaveFocus();
  },
};

/** Enter puts a part in and goes on to the next one that is missing; Escape returns to typing. */
export const ByKeyboard: Story = {
  name: 'Behaviours: by keyboard',
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const field = within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    const list = within(checklistOf(canvasElement));
    (await list.findByRole('button', { name: /^An apology/ })).focus();
    await userEvent.keyboard('{Enter}');
    await expect(field.value).toMatch(/sorry/);
    await waitFor(() => expect(canvasElement.querySelector('reply-coach-checklist')).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await expect(field).toHaveFocus();
  },
};

/** Outside its coach, which it names by `for`. */
export const Elsewhere: Story = {
  name: 'Behaviours: elsewhere on the page',
  render: ({ draft, customerMessage }) =>
    apart(html`<reply-coach-checklist for="coach"></reply-coach-checklist>`, { draft, customerMessage }),
};

/** Themed by custom properties and parts. */
export const Theming: Story = {
  render: (args) => branded(story(args), 'reply-coach-checklist::part(insert) { font-style: italic; }'),
};

/**
 * A toolbar by the ARIA Authoring Practices: one stop of the Tab key, the arrows, Home and End walk. Each button is read
 * with its part, whether it is there, and the sentence it puts in.
 */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const list = within(checklistOf(canvasElement));
    const toolbar = await list.findByRole('toolbar');
    await expect(toolbar).toHaveAccessibleName();
    await waitFor(() => expect(within(toolbar).getAllByRole('button').length).toBeGreaterThan(3));
    const buttons = within(toolbar).getAllByRole('button');
    buttons[0]?.focus();
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(buttons.at(-1)).toHaveAttribute('tabindex', '0'));
    await expect(buttons.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  },
};

function story({ draft, customerMessage, onApply }: Args): TemplateResult {
  return html`<div @reply-coach-apply=${onApply}>
    ${nested(html`<reply-coach-checklist></reply-coach-checklist>`, { draft, customerMessage })}
  </div>`;
}
