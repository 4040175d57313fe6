import type { Report } from '../engine/types.js';

/**
 * The coach has read the draft anew. Not sent while the agent composes with an input method.
 * The report holds rule ids, ranges and what to say about them, and no text of the draft beyond its rewrites.
 */
export class ReplyCoachReportEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('reply-coach-report', { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'reply-coach-report': ReplyCoachReportEvent;
  }
}
