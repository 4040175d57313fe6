import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { SNIPPETS, type Snippet } from './frameworks/snippets.js';
import { vueReply } from './frameworks/vue-reply.js';
import { ready } from './support.js';

const meta: Meta = { title: 'Recipes' };

export default meta;

/**
 * The tag goes around the framework's own field, controlled or not: rewrites come as the browser’s own input, so the
 * state follows. Below, Vue is at work; the code is the same reply in five frameworks.
 */
export const Frameworks: StoryObj = {
  render: () => html`
    <style>
      .snippet {
        max-inline-size: 50rem;
      }
      .snippet pre {
        overflow: auto;
        padding: 0.75rem 1rem;
        border: 1px solid light-dark(#ddd7cf, #3e3832);
        border-radius: 0.5rem;
        font-size: 0.8125rem;
        line-height: 1.5;
        direction: ltr;
      }
    </style>
    <div ${ref(mountVue)}></div>
    ${SNIPPETS.map(renderSnippet)}
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const field = within(canvasElement).getByRole<HTMLTextAreaElement>('textbox');
    field.focus();
    field.setSelectionRange(0, 0);
    await userEvent.keyboard('{Control>}.{/Control}{Enter}');
    await expect(field).not.toHaveValue(DRAFT);
    await waitFor(() =>
      expect(canvasElement.querySelector('output')).toHaveTextContent(field.value, { normalizeWhitespace: false }),
    );
  },
};

const DRAFT = 'You failed to attach the invoice.';

function mountVue(place: Element | undefined): void {
  if (place && !place.firstChild) vueReply(DRAFT).mount(place);
}

function renderSnippet({ framework, note, code, types }: Snippet): TemplateResult {
  return html`
    <section class="snippet" aria-label=${framework}>
      <h2>${framework}</h2>
      <p>${note.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}</p>
      ${renderCode(`${framework} code`, code)}
      ${
        types === undefined
          ? nothing
          : html`<p>TypeScript is told of the tag once:</p>
              ${renderCode(`${framework} types`, types)}`
      }
    </section>
  `;
}

function renderCode(label: string, code: string): TemplateResult {
  return html`<pre tabindex="0" aria-label=${label} role="region"><code>${code}</code></pre>`;
}
