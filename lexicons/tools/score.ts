import { createCoach, type Coach, type Diagnostic, type TextEdit, type TextRange } from '../../src/engine/index.js';
import type { Item, Label } from './corpus.js';

/** The wording rules that are measured one by one; `distant-voice`, `over-apology` and `jargon` count for false alarms alone. */
export const MEASURED = [
  'blame-customer', 'negative-phrasing', 'unrealistic-promise', 'dismissive', 'blame-others',
  'non-apology', 'vague-time', 'policy-wall', 'command', 'hostile',
] as const; // prettier-ignore
const WORDING: readonly string[] = [...MEASURED, 'distant-voice', 'over-apology', 'jargon'];

/** Right, wrong and missed findings. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** One thing that went wrong. */
export interface Miss {
  readonly kind: 'MISS' | 'EXTRA' | 'ALARM';
  readonly id: string;
  readonly rule: string;
  /** The words, with `«…»` around them in their context. */
  readonly text: string;
}

/** What a coach does on labelled items. */
export interface Score {
  readonly rules: ReadonlyMap<string, Tally>;
  /** Innocent short texts, and those of them that drew a finding. */
  readonly innocent: number;
  readonly alarms: number;
  /** Whole drafts without a label, and those of them that drew a finding. */
  readonly cleanDrafts: number;
  readonly draftAlarms: number;
  /** Violations found, and those with a rewrite that keeps the facts and lints clean. */
  readonly found: number;
  readonly rewritten: number;
  readonly misses: readonly Miss[];
}

/** Precision, recall and their harmonic mean. */
export function f1({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** The sum of tallies. */
export function total(tallies: Iterable<Tally>): Tally {
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const each of tallies) {
    sum.right += each.right;
    sum.wrong += each.wrong;
    sum.missed += each.missed;
  }
  return sum;
}

/** Lints every item and compares: a label is found when the same rule is reported on one of its words. */
export function score(items: readonly Item[], coach: Coach = createCoach()): Score {
  const rules = new Map<string, Tally>(MEASURED.map((rule) => [rule, { right: 0, wrong: 0, missed: 0 }]));
  const misses: Miss[] = [];
  const counts = { innocent: 0, alarms: 0, cleanDrafts: 0, draftAlarms: 0, found: 0, rewritten: 0 };
  for (const item of items) {
    const text = item.text ?? item.draft ?? '';
    const exchange = {
      channel: 'email' as const,
      ...(item.customerMessage === undefined ? {} : { customerMessage: item.customerMessage }),
    };
    const diagnostics = coach.lint(text, exchange).diagnostics.filter(({ ruleId }) => WORDING.includes(ruleId));
    const labels = item.labels
      .filter(({ rule, span }) => rules.has(rule) && span !== undefined)
      .map((label) => ({ ...label, range: rangeOf(text, label) }));
    const miss = (kind: Miss['kind'], rule: string, range: TextRange): void => {
      const marked = `${text.slice(Math.max(0, range.start - 80), range.start)}«${text.slice(range.start, range.end)}»${text.slice(range.end, range.end + 60)}`;
      misses.push({ kind, id: item.id, rule, text: marked.replace(/\s+/g, ' ') });
    };
    if (item.labels.every(({ span }) => span === undefined)) {
      const alarmed = diagnostics.length > 0;
      if (item.text === undefined) {
        counts.cleanDrafts++;
        if (alarmed) counts.draftAlarms++;
      } else {
        counts.innocent++;
        if (alarmed) counts.alarms++;
      }
      for (const { ruleId, range } of diagnostics) miss('ALARM', ruleId, range);
    }
    for (const { rule, optional, range } of labels) {
      const tally = rules.get(rule);
      if (optional === true || tally === undefined) continue;
      const hit = diagnostics.find((each) => each.ruleId === rule && overlap(each.range, range));
      if (hit === undefined) {
        tally.missed++;
        miss('MISS', rule, range);
      } else {
        tally.right++;
        counts.found++;
        if (hit.suggestions.some(({ edits }) => isGood(coach, text, hit, edits))) counts.rewritten++;
      }
    }
    for (const { ruleId, range } of diagnostics) {
      const tally = rules.get(ruleId);
      const excused = labels.some(
        (label) => (label.rule === ruleId || label.optional === true) && overlap(label.range, range),
      );
      if (tally === undefined || excused) continue;
      tally.wrong++;
      if (labels.length > 0) miss('EXTRA', ruleId, range);
    }
  }
  return { rules, ...counts, misses };
}

const rangeOf = (text: string, { span = '' }: Label): TextRange => {
  const start = text.indexOf(span);
  return { start, end: start + span.length };
};

const overlap = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;

const FACTS = /https?:\/\/\S+|\S+@\S+|[#£$€]?\d[\d.,:/-]*\w*/g;

/** A rewrite that changes something, keeps every number, link and address, is well formed and no longer draws the rule. */
function isGood(coach: Coach, text: string, { ruleId }: Diagnostic, edits: readonly TextEdit[]): boolean {
  const after = coach.apply(text, { title: '', edits });
  const facts = [...text.matchAll(FACTS)].map(([fact]) => fact.replace(/[.,]$/, ''));
  if (
    after === text ||
    facts.some((fact) => !after.includes(fact)) ||
    /undefined|\[object|\{\}|\s{3,}| [.,;:!?](\s|$)/.test(after)
  )
    return false;
  return !coach.lint(after, { channel: 'email' }).diagnostics.some((each) => each.ruleId === ruleId);
}
