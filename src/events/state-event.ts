import type { StateOverride } from '../engine/types.js';

/** The agent knows better of the customer than the message tells. Cancel it and the state stays as it was. Carries no text. */
export class ReplyCoachStateEvent extends Event {
  /** What is set by hand now; empty when the message alone counts again. */
  readonly state: StateOverride;

  constructor(state: StateOverride) {
    super('reply-coach-state', { bubbles: true, composed: true, cancelable: true });
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-state': ReplyCoachStateEvent;
  }
}
