import { createCoach, type Coach, type Exchange } from '../../src/engine/index.js';
import type { Item } from './corpus.js';
import type { Tally } from './score.js';

/** The presence rules, in the order of the README. */
export const PRESENCE = [
  'missing-apology', 'missing-empathy', 'rushed-solution', 'missing-alternative', 'missing-reason', 'missing-next-step',
  'missing-time', 'missing-follow-up', 'missing-availability', 'missing-greeting', 'missing-sign-off', 'missing-paraphrase',
  'missing-root-cause', 'escalation-plan', 'cancellation-options', 'threat-handling', 'offer-call',
] as const; // prettier-ignore

/** What a coach makes of whole exchanges. */
export interface RepliesScore {
  readonly rules: ReadonlyMap<string, Tally>;
  /** Complaint = yes against the rest. */
  readonly complaint: Tally;
  readonly exchanges: number;
  /** Exchanges whose anger is right, or off by one level. */
  readonly angerNear: number;
  readonly misses: readonly { readonly kind: 'MISS' | 'EXTRA'; readonly id: string; readonly rule: string }[];
}

const empty = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

function count(tally: Tally, labelled: boolean, reported: boolean): void {
  if (labelled && reported) tally.right++;
  else if (reported) tally.wrong++;
  else if (labelled) tally.missed++;
}

/** Lints every exchange that has presence labels: a rule is right where it is both labelled and reported. */
export function scoreReplies(items: readonly Item[], coach: Coach = createCoach()): RepliesScore {
  const rules = new Map<string, Tally>(PRESENCE.map((rule) => [rule, empty()]));
  const complaint = empty();
  const misses: RepliesScore['misses'][number][] = [];
  let exchanges = 0;
  let angerNear = 0;
  for (const item of items) {
    if (item.draft === undefined || item.state === undefined || item.scope === 'wording') continue;
    const { diagnostics, customer } = coach.lint(item.draft, exchangeOf(item));
    const reported = new Set(diagnostics.map(({ ruleId }) => ruleId));
    for (const [rule, tally] of rules) {
      const label = item.labels.find((each) => each.rule === rule && each.span === undefined);
      if (label?.optional === true) continue;
      count(tally, label !== undefined, reported.has(rule));
      if ((label !== undefined) !== reported.has(rule))
        misses.push({ kind: label === undefined ? 'EXTRA' : 'MISS', id: item.id, rule });
    }
    count(complaint, item.state.complaint === 'yes', customer.complaint === 'yes');
    exchanges++;
    if (Math.abs(customer.anger - item.state.anger) <= 1) angerNear++;
  }
  return { rules, complaint, exchanges, angerNear, misses };
}

const exchangeOf = ({ customerMessage, customerName, agentName, channel }: Item): Exchange => ({
  ...(customerMessage === undefined ? {} : { customerMessage }),
  ...(customerName === undefined ? {} : { customerName }),
  ...(agentName === undefined ? {} : { agentName }),
  ...(channel === undefined ? {} : { channel }),
});
