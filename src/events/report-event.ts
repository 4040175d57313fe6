import type { Report } from '../engine/types.js';

/**
 * The coach has read the draft anew, or the agent ignored a finding of it. Not sent while the agent composes with an
 * input method. The report quotes the draft in its rewrites and commitments: an audit without text takes the rule ids,
 * severities and ranges of `diagnostics` alone.
 */
export class ReplyCoachReportEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('reply-coach-report', { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-report': ReplyCoachReportEvent;
  }
}
