import type { Commitment } from '../engine/types.js';

/**
 * What the draft promises has changed, so that a host can prepare follow-ups; what counts is what stands when the reply
 * is sent. Quotes the draft. Dates are in the machine's time zone.
 */
export class ReplyCoachCommitmentsEvent extends Event {
  /** All of them, in the order of the draft; empty when the last one is gone. */
  readonly commitments: readonly Commitment[];

  constructor(commitments: readonly Commitment[]) {
    super('reply-coach-commitments', { bubbles: true, composed: true });
    this.commitments = commitments;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-commitments': ReplyCoachCommitmentsEvent;
  }
}
