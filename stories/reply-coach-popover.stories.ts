import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, fn, waitFor } from 'storybook/test';
import type { ReplyCoachPopover } from '../src/elements/reply-coach-popover/reply-coach-popover.js';
import type { Diagnostic } from '../src/engine/types.js';

interface Args {
  readonly draft: string;
  readonly diagnostic: Diagnostic;
  readonly driven: boolean;
  readonly blocking: boolean;
  readonly onChoose: (event: Event) => void;
}

const DRAFT = "You failed to attach the invoice, so we can't process your refund until Monday.";
const BLAME: Diagnostic = {
  ruleId: 'blame-customer',
  severity: 'error',
  range: { start: 0, end: 32 },
  message: 'This puts the fault on the customer.',
  reason: 'Blame makes people defend themselves instead of helping.',
  source: 'Danescu-Niculescu-Mizil et al. 2013',
  suggestions: [
    {
      title: 'Say what happened, without the culprit',
      edits: [{ range: { start: 0, end: 32 }, newText: "The invoice wasn't attached" }],
    },
    {
      title: 'Ask for what is missing',
      edits: [
        {
          range: { start: 0, end: 79 },
          newText: "I don't see the invoice yet. Could you send it so I can process your refund?",
        },
      ],
    },
  ],
};

/**
 * The card beside a finding; its states and behaviours are stories beside this page. `<reply-coach>` drives it; alone
 * it serves designers, who theme it by custom properties and parts.
 */
const meta: Meta<Args> = {
  title: 'Elements/reply-coach-popover',
  component: 'reply-coach-popover',
  tags: ['autodocs'],
  parameters: { docs: { story: { inline: false, height: '380px' } } },
  args: { draft: DRAFT, diagnostic: BLAME, driven: true, blocking: false, onChoose: fn() },
  argTypes: { onChoose: { table: { disable: true } } },
  render: (args) => card(args),
};

export default meta;
type Story = StoryObj<Args>;

/** Every property, live. */
export const Playground: Story = {};

/** What was found and how much it matters, why, the rewrites, and three ways to wave it away. */
export const Anatomy: Story = { args: { diagnostic: { ...BLAME, url: 'https://example.com/blame' } } };

/** A state of the card: a finding about some words of a draft, and one rewrite of them. */
function state(label: string, draft: string, found: Found): Story {
  const { words, becomes, title, ...rest } = found;
  const start = draft.indexOf(words);
  const range = { start, end: start + words.length };
  return {
    name: `States: ${label}`,
    tags: ['!autodocs'],
    args: { draft, diagnostic: { ...rest, range, suggestions: [{ title, edits: [{ range, newText: becomes }] }] } },
  };
}

interface Found extends Omit<Diagnostic, 'range' | 'suggestions'> {
  readonly words: string;
  readonly becomes: string;
  readonly title: string;
}

/** Worth fixing: the shape differs as well as the colour. */
export const Warning: Story = state('worth fixing', 'I guarantee that the money arrives on Friday.', {
  ruleId: 'unrealistic-promise',
  severity: 'warning',
  message: 'Nobody can be this certain.',
  reason: 'A promise that is missed costs more than none.',
  source: 'Our handbook, chapter 3',
  words: 'I guarantee that',
  becomes: 'I expect that',
  title: 'Say what you expect',
});

/** Something to consider. */
export const Info: Story = state('consider', "We can't process your refund until Monday.", {
  ruleId: 'negative-phrasing',
  severity: 'info',
  message: 'This says what is not possible, and no option.',
  reason: 'What is possible, and when, is what the customer can plan with.',
  source: 'Our handbook, chapter 2',
  words: "can't process your refund until",
  becomes: 'can process your refund from',
  title: 'Say when it is possible',
});

/** The quietest kind. */
export const Hint: Story = state('hint', 'Your RMA was approved this morning.', {
  ruleId: 'jargon',
  severity: 'hint',
  message: 'Not every customer knows this word.',
  reason: 'Words of the trade make people feel left out.',
  source: 'Our handbook, chapter 1',
  words: 'RMA',
  becomes: 'return',
  title: 'Use an everyday word',
});

/** Something missing: the whole rewrite is new. */
export const Insertion: Story = {
  name: 'States: something missing',
  tags: ['!autodocs'],
  args: {
    diagnostic: {
      ...BLAME,
      ruleId: 'missing-apology',
      severity: 'warning',
      range: { start: 0, end: 0 },
      message: 'The customer reports a failure, and the reply does not say sorry.',
      reason: 'Owning the failure and repairing it carry an apology.',
      source: 'Lewicki, Polin & Lount 2016, N = 755',
      suggestions: [
        {
          title: 'Add an apology',
          edits: [{ range: { start: 0, end: 0 }, newText: "I'm sorry that your refund is late. " }],
        },
      ],
    },
  },
};

/** A finding without a rewrite still says why and can be waved away. */
export const WithoutRewrites: Story = {
  name: 'States: without rewrites',
  tags: ['!autodocs'],
  args: { diagnostic: { ...BLAME, suggestions: [] } },
};

const LONG =
  "After a very careful look at everything that our colleagues in the warehouse noted down about your parcel last week, we can't send anything before Thursday, which I wanted you to hear from me and not from an automatic message in the night.";
const REFUSAL = "can't send anything before Thursday";
const AT = { start: LONG.indexOf(REFUSAL), end: LONG.indexOf(REFUSAL) + REFUSAL.length };

/** Long texts wrap, long sentences are shortened to what stands beside the change. */
export const LongTexts: Story = {
  name: 'States: long texts',
  tags: ['!autodocs'],
  args: {
    draft: LONG,
    diagnostic: {
      ...BLAME,
      severity: 'info',
      message: 'This says what is not possible, in a sentence that is long enough to wrap around more than one line.',
      reason: 'What is possible, and when, is what the customer can plan with.',
      range: AT,
      suggestions: [{ title: 'Say what is possible', edits: [{ range: AT, newText: 'can send it on Thursday' }] }],
    },
  },
};

/** The arrows walk through the rewrites and on to the three verbs. */
export const WalkingWithTheArrows: Story = {
  name: 'Behaviours: walking with the arrows',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const popover = canvasElement.querySelector<ReplyCoachPopover>('reply-coach-popover');
    popover?.move(1);
    await popover?.updateComplete;
    await expect(popover?.activeText).toContain(BLAME.suggestions[1]?.title);
  },
};

/** Why it matters comes with its source, on demand: the last stop of the arrows, so one step up from the first. */
export const Source: Story = {
  name: 'Behaviours: the source, on demand',
  tags: ['!autodocs'],
  args: { diagnostic: { ...BLAME, url: 'https://example.com/blame' } },
  play: async ({ canvasElement }) => {
    const popover = canvasElement.querySelector<ReplyCoachPopover>('reply-coach-popover');
    popover?.move(-1);
    popover?.choose();
    await popover?.updateComplete;
    await expect(popover?.activeText).toBe(BLAME.source);
  },
};

/** With `require`, the card of what blocks asks why the reply shall be sent as it is. */
export const SendingAnyway: Story = {
  name: 'Behaviours: sending anyway',
  args: { blocking: true },
  play: async ({ canvasElement }) => {
    const popover = canvasElement.querySelector<ReplyCoachPopover>('reply-coach-popover');
    await popover?.updateComplete;
    popover?.move(-1);
    popover?.move(-1);
    popover?.choose();
    await waitFor(() => expect(popover?.shadowRoot?.activeElement?.localName).toBe('input'));
  },
};

/** Themed with custom properties and nothing else. */
export const Theming: Story = {
  render: (args) => html`
    <style>
      .brand {
        --reply-coach-surface: light-dark(#f4f8ff, #101a2c);
        --reply-coach-text: light-dark(#0f2344, #eaf1ff);
        --reply-coach-accent: light-dark(#1a56c4, #8fb8ff);
        --reply-coach-radius: 0.125rem;
        --reply-coach-font: Georgia, serif;
      }
    </style>
    <div class="brand">${card(args)}</div>
  `,
};

/**
 * A group with the finding's message as its name and the reason as its description; the rewrites are a listbox, each
 * read as the sentence will read. Every target is at least 24 pixels high. While the agent stays in the field, the
 * coach's live region says what the keys come to.
 */
export const Accessibility: Story = {
  args: { diagnostic: { ...BLAME, url: 'https://example.com/blame' } },
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('reply-coach-popover')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('button')).toBeTruthy());
    for (const target of root?.querySelectorAll('button, [role="option"]') ?? []) {
      await expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    }
  },
};

function card({ draft, diagnostic, driven, blocking, onChoose }: Args): TemplateResult {
  const show = (element?: Element): void => {
    if (element) queueMicrotask(() => open(element as ReplyCoachPopover));
  };
  const { start, end } = diagnostic.range;
  return html`
    <p>
      ${draft.slice(0, start)}<mark class=${start === end ? '' : diagnostic.severity}
        >${draft.slice(start, end) || draft}</mark
      >${draft.slice(end || draft.length)}
    </p>
    <reply-coach-popover
      .draft=${draft}
      .diagnostic=${diagnostic}
      .driven=${driven}
      .blocking=${blocking}
      @reply-coach-choose=${onChoose}
      ${ref(show)}
    ></reply-coach-popover>
  `;
}

function open(popover: ReplyCoachPopover): void {
  const words = popover.parentElement?.querySelector('mark');
  if (!words || popover.open) return;
  popover.show({
    element: words,
    box: () => words.getBoundingClientRect(),
    words: () => [...words.getClientRects()],
    line: () => null,
    onLayout: () => () => undefined,
  });
}
