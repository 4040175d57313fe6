import type { Commitment, ChecklistItem, CustomerState, Diagnostic, Report } from '../engine/types.js';

/** A report as `json` and `ndjson` print it: these properties and no other are what scripts may rely on. */
export interface PrintedReport {
  readonly id: string | number | null;
  readonly diagnostics: readonly Omit<Diagnostic, 'url' | 'source'>[];
  readonly customer: Pick<CustomerState, 'complaint' | 'anger' | 'signals'>;
  readonly checklist: readonly ChecklistItem[];
  readonly commitments: readonly Commitment[];
}

/** A report under the id of its exchange, or the path of its file. */
export function printed(id: PrintedReport['id'], report: Report): PrintedReport {
  const { complaint, anger, signals } = report.customer;
  return {
    id,
    diagnostics: report.diagnostics.map(({ ruleId, severity, range, message, reason, source, suggestions }) => ({
      ruleId,
      severity,
      range,
      message,
      reason: source ? `${reason} (${source})` : reason,
      suggestions: suggestions.map(({ title, edits }) => ({ title, edits })),
    })),
    customer: { complaint, anger, signals },
    checklist: report.checklist,
    commitments: report.commitments,
  };
}
