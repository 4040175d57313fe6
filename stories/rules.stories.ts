import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ReplyCoach } from '../src/elements/reply-coach/reply-coach.js';
import { RULES } from './generated/rules.js';
import './rules/rule-example.js';

/**
 * Every rule with what it flags and what it leaves alone, from the lexicons’ own examples, which run as tests. The
 * fields are live: write in them, or try an example.
 */
const meta: Meta = { title: 'Rules' };

export default meta;
type Story = StoryObj;

/** What the coach looks for, the gravest first. */
export const Rules: Story = {
  render: () => html`
    <style>
      .rules {
        max-inline-size: 46rem;
        line-height: 1.5;
      }
      .rules h2 {
        margin-block: 2.5rem 0.25rem;
        font-size: 1.125rem;
        overflow-wrap: anywhere;
      }
      .rules blockquote {
        margin: 0 0 0.5rem;
        font-style: italic;
      }
      .rules h3 {
        margin-block: 0.75rem 0.25rem;
        font-size: 0.875rem;
      }
      .rules small {
        color: light-dark(#5c5c5c, #b4b4b4);
        font-weight: 400;
      }
      .rules ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .rules li {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
        padding-block: 0.125rem;
        overflow-wrap: anywhere;
      }
      .rules textarea {
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: 5.25em;
        font: inherit;
        field-sizing: content;
      }
      .rules li.offer {
        display: block;
      }
      .rules .found {
        margin: 0.125rem 0 0;
        color: light-dark(#5c5c5c, #b4b4b4);
        font-size: 0.875rem;
      }
      .rules li button {
        flex: none;
        min-block-size: 1.5rem;
      }
      .rules summary {
        min-block-size: 1.5rem;
      }
      .rules nav {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.875rem;
      }
      .rules nav a {
        white-space: nowrap;
      }
    </style>
    <main class="rules">
      <h1>Rules</h1>
      <nav aria-label="Rules">${RULES.map(({ rule }) => html`<a href="#${rule}">${rule}</a>`)}</nav>
      ${RULES.map((description) => html`<rule-example .description=${description}></rule-example>`)}
    </main>
  `,
  play: async ({ canvasElement }) => {
    const coaches = [...canvasElement.querySelectorAll<ReplyCoach>('reply-coach')];
    const silent = (): (string | undefined)[] =>
      coaches
        .filter(({ report, dataset }) => !report?.diagnostics.some(({ ruleId }) => ruleId === dataset['shows']))
        .map(({ dataset }) => dataset['shows']);
    await waitFor(() => expect(silent()).toEqual([]), { timeout: 8000 });
  },
};
