import type { Diagnostic } from '../engine/types.js';

/** A finding without its words. */
export type FindingReference = Pick<Diagnostic, 'ruleId' | 'severity' | 'range'>;

/**
 * The agent wants to send the reply though it has findings that `require` forbids, and says why. Cancel it and the
 * reply stays blocked. Holds nothing of the draft: the reason is all the text it carries.
 */
export class ReplyCoachOverrideEvent extends Event {
  readonly reason: string;
  /** What is sent all the same; ranges in UTF-16 code units of the draft. */
  readonly findings: readonly FindingReference[];

  constructor(reason: string, findings: readonly FindingReference[]) {
    super('reply-coach-override', { bubbles: true, composed: true, cancelable: true });
    this.reason = reason;
    this.findings = findings;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-override': ReplyCoachOverrideEvent;
  }
}
