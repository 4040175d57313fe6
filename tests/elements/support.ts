import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ReplyCoachPopover } from '../../src/elements/reply-coach-popover/reply-coach-popover.js';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import '../../src/define.js';
import { press } from '../helpers/keys.js';

/** The draft of issue and README: an accusation and a refusal. */
export const DRAFT = "You failed to attach the invoice, so we can't process your refund until Monday.";

export async function until(condition: () => boolean, message: string): Promise<void> {
  await waitUntil(condition, message, { timeout: 6000, interval: 20 });
}

/** Lets pending tasks and two frames pass: whatever was going to happen at once has happened. */
export async function settle(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

export interface Stage {
  readonly coach: ReplyCoach;
  readonly field: HTMLTextAreaElement;
}

/** A coach around a labelled textarea that already holds a draft and has the focus, caret at the start. */
export async function stage(draft = '', customerMessage = ''): Promise<Stage> {
  const coach = await fixture<ReplyCoach>(html`
    <reply-coach customer-name="Maria" agent-name="Sam" customer-message=${customerMessage}>
      <textarea aria-label="Reply" rows="6" cols="60" .value=${draft}></textarea>
    </reply-coach>
  `);
  const field = query(coach, 'textarea');
  field.focus();
  field.setSelectionRange(0, 0);
  if (draft) await until(() => findings(coach).length > 0 && marks() > 0, 'the draft was read and marked');
  return { coach, field };
}

/** The one element of that name, which must be there. */
export function query<Name extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  name: Name,
): HTMLElementTagNameMap[Name] {
  const found = root.querySelector(name);
  if (!found) throw new Error(`there is no <${name}>`);
  return found;
}

export function findings(coach: ReplyCoach): readonly string[] {
  return coach.report?.diagnostics.map(({ ruleId }) => ruleId) ?? [];
}

/** How many ranges are painted on the page, by whichever way the browser has. */
export function marks(): number {
  let count = 0;
  for (const highlight of CSS.highlights.values()) count += highlight.size;
  return count;
}

export function popover(coach: ReplyCoach): ReplyCoachPopover {
  if (!coach.shadowRoot) throw new Error('not rendered');
  return query(coach.shadowRoot, 'reply-coach-popover');
}

/** The words of the live region. */
export function status(coach: ReplyCoach): string {
  return coach.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
}

export async function openCard(coach: ReplyCoach): Promise<ReplyCoachPopover> {
  await press('Control', '.');
  await until(() => popover(coach).matches(':popover-open'), 'the card opened');
  await popover(coach).updateComplete;
  return popover(coach);
}
