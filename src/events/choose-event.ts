import type { DismissVerb } from './dismiss-event.js';

/** What can be done about a finding: take one of its suggestions, wave it away, or send the reply all the same. */
export type Choice =
  | { readonly kind: 'suggestion'; readonly index: number }
  | { readonly kind: 'dismiss'; readonly verb: DismissVerb }
  | { readonly kind: 'override'; readonly reason: string };

/** The agent chose in the popover. Stays within the tree that holds the popover. */
export class ReplyCoachChooseEvent extends Event {
  readonly choice: Choice;

  constructor(choice: Choice) {
    super('reply-coach-choose', { bubbles: true });
    this.choice = choice;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-choose': ReplyCoachChooseEvent;
  }
}
