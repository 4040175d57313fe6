import { expect, waitFor } from 'storybook/test';
import type { ReplyCoach } from '../src/elements/reply-coach/reply-coach.js';

/** A draft with an accusation and a refusal. */
export const DRAFT = "You failed to attach the invoice, so we can't process your refund until Monday.";

/** A draft with something of every severity, and nothing missing. */
export const MIXED =
  "You failed to attach the invoice. I guarantee that the money arrives on Friday. We can't process your refund until Monday.";

/** Waits until a story's draft was read. */
export async function ready(canvasElement: HTMLElement): Promise<ReplyCoach> {
  const coach = canvasElement.querySelector<ReplyCoach>('reply-coach');
  await waitFor(() => expect(coach?.report).toBeTruthy(), { timeout: 5000 });
  if (!coach) throw new Error('there is no <reply-coach>');
  return coach;
}

/** Waits until one element's own tree shows something. */
export async function shown(canvasElement: HTMLElement, element: string, selector: string): Promise<HTMLElement> {
  const find = (): HTMLElement | null =>
    canvasElement.querySelector(element)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  await waitFor(() => expect(find()).toBeTruthy(), { timeout: 5000 });
  const found = find();
  if (!found) throw new Error(`<${element}> shows no ${selector}`);
  return found;
}

interface Played {
  readonly canvasElement: HTMLElement;
}

/** Plays until the draft was read. */
export async function untilReady({ canvasElement }: Played): Promise<void> {
  await ready(canvasElement);
}

/** Plays until one element's own tree shows something. */
export function untilShown(element: string, selector: string): (story: Played) => Promise<void> {
  return async ({ canvasElement }) => {
    await shown(canvasElement, element, selector);
  };
}
