import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { MIXED, shown, untilReady, untilShown } from './support.js';

interface Args {
  readonly draft: string;
}

/**
 * All findings of a reply as one list: the underlines for those who do not see them, and an overview for those who do.
 * It belongs to the `<reply-coach>` around it, or to the one whose id `for` names.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-panel',
  component: 'reply-coach-panel',
  tags: ['autodocs'],
  args: { draft: MIXED },
  argTypes: { draft: { description: 'The text of the coached field: the story’s own, not the element’s' } },
  render: (args) => panel(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Write in the field and watch the list. */
export const Playground: Story = {};

/** The heading with the count, and for each finding what it asks for, what was found, and the words it is about. */
export const Anatomy: Story = {
  play: untilShown('reply-coach-panel', '[role="option"]'),
};

/** Nothing was written yet. */
export const Empty: Story = { name: 'States: nothing written', args: { draft: '' } };

/** The draft was read and there is nothing to say. */
export const Clear: Story = {
  name: 'States: nothing to mend',
  args: { draft: 'Hi Maria, your refund was sent this morning. Best regards, Sam' },
  play: untilReady,
};

/** The chosen finding is marked in the field as well. */
export const Chosen: Story = {
  name: 'States: chosen',
  play: async ({ canvasElement }) => {
    const list = await shown(canvasElement, 'reply-coach-panel', '[role="listbox"]');
    list.focus();
    await waitFor(() => expect(list.getAttribute('aria-activedescendant')).toBe('finding-0'));
  },
};

/** The arrows walk and show each finding in the field; Enter goes there and opens its card; Escape returns to typing. */
export const ByKeyboard: Story = {
  name: 'Behaviours: by keyboard',
  play: async ({ canvasElement }) => {
    const list = await shown(canvasElement, 'reply-coach-panel', '[role="listbox"]');
    list.focus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect(canvasElement.querySelector('reply-coach')?.card?.open).toBe(true);
    await expect(canvasElement.querySelector('textarea')).toHaveFocus();
  },
};

/** The list may stand anywhere on the page: `for` names its coach. */
export const Elsewhere: Story = {
  name: 'Behaviours: elsewhere on the page',
  render: ({ draft }) => html`
    <reply-coach-panel for="elsewhere"></reply-coach-panel>
    <p>
      <label for="reply">Reply</label><br />
      <reply-coach id="elsewhere"><textarea id="reply" rows="5" cols="36" .value=${draft}></textarea></reply-coach>
    </p>
  `,
  play: untilShown('reply-coach-panel', '[role="option"]'),
};

/** Tokens colour it, parts reach the rest: here the frame is gone and the chosen one is filled. */
export const Theming: Story = {
  render: (args) => html`
    <style>
      .plain {
        --reply-coach-surface: light-dark(#f2f7f5, #10201c);
        --reply-coach-text: light-dark(#10302a, #e2f3ee);
        --reply-coach-accent: light-dark(#0d6b57, #66d3ba);
      }
      .plain reply-coach-panel {
        border: 0;
      }
      .plain reply-coach-panel::part(words) {
        font-style: italic;
      }
    </style>
    <div class="plain">${panel(args)}</div>
  `,
  play: untilShown('reply-coach-panel', '[role="option"]'),
};

/**
 * A listbox by the ARIA Authoring Practices: one stop of the Tab key, `aria-activedescendant` for the chosen finding,
 * Home and End for the first and the last. Each option is read with its severity, message and words.
 */
export const Accessibility: Story = {
  play: async ({ canvasElement }) => {
    const list = await shown(canvasElement, 'reply-coach-panel', '[role="listbox"]');
    list.focus();
    await userEvent.keyboard('{End}');
    const last = list.querySelector('[role="option"]:last-child');
    await waitFor(() => expect(last).toHaveAttribute('aria-selected', 'true'));
    for (const part of ['severity', 'message', 'words']) {
      await expect(last?.querySelector(`[part="${part}"]`)).not.toBeEmptyDOMElement();
    }
  },
};

function panel({ draft }: Args): TemplateResult {
  return html`
    <reply-coach>
      <label for="reply">Reply</label><br />
      <textarea id="reply" rows="5" cols="36" .value=${draft}></textarea>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `;
}
