import type { Diagnostic, Report, Severity, TextRange } from '../engine/types.js';
import type { DismissVerb } from '../events/dismiss-event.js';
import { mapRange } from '../fields/text-change.js';
import type { TextChange } from '../fields/text-field.js';
import { isPresence } from './reveal.js';

interface Snoozed {
  readonly ruleId: string;
  readonly range: TextRange;
}

/** What the agent waved away, and how far. */
export class Dismissals {
  #snoozed: readonly Snoozed[] = [];
  readonly #ignored = new Set<string>();
  readonly #turnedOff = new Set<string>();

  add(verb: DismissVerb, diagnostic: Diagnostic, draft: string): void {
    if (verb === 'turn-off') this.#turnedOff.add(diagnostic.ruleId);
    else if (verb === 'ignore') this.#ignored.add(findingKey(diagnostic, draft));
    else this.#snoozed = [...this.#snoozed, { ruleId: diagnostic.ruleId, range: diagnostic.range }];
  }

  /** Follows an edit: reworded findings may come up again. */
  map(change: TextChange): void {
    this.#snoozed = this.#snoozed.flatMap((snoozed) => {
      if (snoozed.range.start === snoozed.range.end) return [snoozed];
      const range = mapRange(snoozed.range, change);
      return range ? [{ ruleId: snoozed.ruleId, range }] : [];
    });
  }

  /** The agent comes back to the field: *not now* is over. Returns true if that changes anything. */
  wake(): boolean {
    const slept = this.#snoozed.length > 0;
    this.#snoozed = [];
    return slept;
  }

  /** The draft was sent or emptied: what was ignored in it is forgotten. */
  forgetDraft(): void {
    this.#snoozed = [];
    this.#ignored.clear();
  }

  /** A report without what is ignored or turned off: what hosts hear of. */
  filter(report: Report, draft: string): Report {
    if (this.#ignored.size + this.#turnedOff.size === 0) return report;
    const diagnostics = report.diagnostics.filter(
      (diagnostic) => !this.#turnedOff.has(diagnostic.ruleId) && !this.#ignored.has(findingKey(diagnostic, draft)),
    );
    return { ...report, diagnostics, score: scoreOf(diagnostics) };
  }

  /** True while the finding is only put off: hosts still hear of it, the agent does not see it. */
  snoozes(diagnostic: Diagnostic): boolean {
    return this.#snoozed.some(
      ({ ruleId, range }) =>
        ruleId === diagnostic.ruleId &&
        (isPresence(diagnostic)
          ? range.start === range.end
          : range.start < diagnostic.range.end && diagnostic.range.start < range.end),
    );
  }
}

/** What is the same finding wherever its words stand: rule and words. */
export function findingKey({ ruleId, range }: Diagnostic, draft: string): string {
  return `${ruleId}\n${draft.slice(range.start, range.end)}`;
}

function scoreOf(diagnostics: readonly Diagnostic[]): Report['score'] {
  const count = (...severities: readonly Severity[]): number =>
    diagnostics.filter(({ severity }) => severities.includes(severity)).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info', 'hint') };
}
