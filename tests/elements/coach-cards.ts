import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import { query, until } from './support.js';

/** The elements beside the field that these tests are about. */
export type Companion = 'reply-coach-checklist' | 'reply-coach-customer' | 'reply-coach-commitments';

interface Desk<Name extends Companion> {
  readonly box: HTMLElement;
  readonly coach: ReplyCoach;
  readonly field: HTMLTextAreaElement;
  readonly card: HTMLElementTagNameMap[Name];
}

interface Written {
  readonly draft?: string;
  readonly message?: string;
  readonly now?: Date;
}

/** A coached field and one element that belongs to it: inside, or elsewhere on the page by `for`. */
export async function desk<Name extends Companion>(
  name: Name,
  { draft = '', message = '', now }: Written = {},
  where: 'inside' | 'elsewhere' = 'inside',
): Promise<Desk<Name>> {
  const coached = (inside: TemplateResult | string): TemplateResult => html`
    <reply-coach
      id="coach"
      .now=${now ?? null}
      customer-message=${message}
      customer-name="Maria"
      agent-name="Sam"
      channel="email"
    >
      <textarea aria-label="Reply" rows="8" cols="60" .value=${draft}></textarea>${inside}
    </reply-coach>
  `;
  const element = document.createElement(name);
  if (where === 'elsewhere') element.htmlFor = 'coach';
  const box = await fixture<HTMLElement>(
    where === 'inside' ? html`<div>${coached(html`${element}`)}</div>` : html`<div>${element}${coached('')}</div>`,
  );
  const coach = query(box, 'reply-coach');
  await until(() => draft === '' || coach.report !== null, 'the draft was read');
  return { box, coach, field: query(box, 'textarea'), card: query(box, name) };
}

/** What an element says, in one line. */
export const textOf = (card: HTMLElement): string => card.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The buttons of an element whose words match. */
export const buttons = (card: HTMLElement, words = /./): HTMLButtonElement[] =>
  [...(card.shadowRoot?.querySelectorAll('button') ?? [])].filter(({ textContent }) =>
    words.test(textContent.replace(/\s+/g, ' ').trim()),
  );

/** The only such button. */
export function button(card: HTMLElement, words: RegExp): HTMLButtonElement {
  const [found, ...more] = buttons(card, words);
  if (!found || more.length > 0) throw new Error(`${buttons(card, words).length} buttons match ${String(words)}`);
  return found;
}
