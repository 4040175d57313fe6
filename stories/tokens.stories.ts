import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { readTokens } from './tokens/read-tokens.js';
import './tokens/token-table.js';

/**
 * Every design token, as a custom property to set anywhere above the elements. The toolbar changes scheme and theme; the
 * swatches follow.
 */
const meta: Meta = { title: 'Tokens' };

export default meta;
type Story = StoryObj;

/** All tokens with their defaults, read from the source. */
export const Tokens: Story = {
  render: () => html`<token-table></token-table>`,
  play: async () => {
    await expect(readTokens().length).toBeGreaterThan(15);
  },
};

const theme = (name: string): Story => ({
  name: `Themes: ${name}`,
  globals: { theme: name },
  render: () => html`
    <label for="reply">Reply</label><br />
    <reply-coach>
      <textarea id="reply" rows="5" cols="36" .value=${'You failed to attach the invoice. I guarantee it.'}></textarea>
      <reply-coach-score></reply-coach-score>
      <reply-coach-panel></reply-coach-panel>
    </reply-coach>
  `,
});

/** What nobody sets. */
export const DefaultTheme: Story = theme('default');

/** `reply-coach/themes/high-contrast.css`, for all or with `media="(prefers-contrast: more)"`. */
export const HighContrastTheme: Story = theme('high contrast');

/** `reply-coach/themes/host.css`: the page’s font, size and colour, and everything mixed from that. */
export const HostTheme: Story = theme('follows the page');
