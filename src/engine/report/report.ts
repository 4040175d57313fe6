import { commitmentsIn } from '../commitments/commitments.js';
import { adviceFor } from '../customer/advice.js';
import type { Thread } from '../customer/state.js';
import type { CompiledLexicons } from '../lexicon/compile.js';
import { asksForNews } from '../rules/asks-again.js';
import { tooManyApologies } from '../rules/over-apology.js';
import { unfilledPlaceholders } from '../rules/unfilled-placeholder.js';
import type { CustomerState, Diagnostic, Exchange, Report, Score, Severity, Suggestion, TextRange } from '../types.js';
import { scornOfComplaints } from '../rules/hostile.js';
import { refusalsWithoutOption } from '../rules/negative-phrasing.js';
import { wrongNames } from '../rules/wrong-name.js';
import { framesFirst, onePerClause, resolveOverlaps } from './overlaps.js';
import type { PlacedObservation } from './place.js';
import { readParts, toItem, type Part } from './checklist.js';
import { settle } from './settle.js';
import { slotsOf } from './slots.js';
import { Reply } from '../reply/reply.js';

/** Everything a report is folded from. */
export interface ReportInput extends Thread {
  readonly draft: string;
  readonly exchange: Exchange;
  readonly sentences: readonly TextRange[];
  readonly observations: readonly PlacedObservation[];
  readonly customer: CustomerState;
  /** The customer's own matter, in words that inserts can take over. */
  readonly matter: Readonly<Record<string, string>>;
  readonly rules: CompiledLexicons['rules'];
  /** Words that are nobody's own matter. */
  readonly everyday: ReadonlySet<string>;
  readonly advice: CompiledLexicons['advice'];
  /** The severity of each rule, or `off`. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly filledByHost: readonly string[];
  /** Whether some sentences draw no wording rule: what is offered must not be marked once it is taken. */
  readonly isClean: (text: string) => boolean;
}

/** Folds observations and exchange into a report. Pure and cheap. */
export function report(input: ReportInput): Report {
  const { draft, exchange, customer, sentences, observations, rules, matter, everyday } = input;
  const reply = new Reply(draft, exchange, customer, sentences, observations, everyday, input);
  const parts = readParts(reply, rules, slotsOf(exchange, matter), input.isClean);
  const found = [...wording(input), ...shapes(input)];
  const diagnostics = resolveOverlaps([...found, ...missing(input, parts, found)]);
  return {
    diagnostics,
    checklist: parts.map(toItem),
    customer,
    advice: adviceFor(customer, input.advice),
    commitments: commitmentsIn(draft, sentences, observations, exchange.now ?? new Date()),
    score: scoreOf(diagnostics),
  };
}

interface Finding {
  readonly range: TextRange;
  readonly suggestions: readonly Suggestion[];
  readonly message?: string;
  readonly reason?: { readonly text: string; readonly source: string; readonly url?: string };
}

/** What frames and weights found, less what the rest of the exchange excuses. */
function wording(input: ReportInput): Diagnostic[] {
  const { observations, exchange, customer } = input;
  const hits = observations.filter(
    (each) => each.subject.kind === 'rule' && !asksForNews(each, exchange.customerMessage ?? ''),
  );
  const meant = scornOfComplaints(
    refusalsWithoutOption(hits, observations),
    customer.complaint,
    exchange.customerMessage,
  );
  return onePerClause(framesFirst(meant)).flatMap((hit) =>
    diagnose(input, hit.subject.id, { ...hit, suggestions: settle(hit.suggestions, hit.sentence, input) }),
  );
}

/** What is found by looking at the whole draft. */
function shapes(input: ReportInput): Diagnostic[] {
  const { draft, exchange, observations, filledByHost } = input;
  return [
    ...unfilledPlaceholders(draft, filledByHost).flatMap((range) =>
      diagnose(input, 'unfilled-placeholder', { range, suggestions: [] }),
    ),
    ...wrongNames(draft, exchange.customerName ?? '', observations).flatMap((each) =>
      diagnose(input, 'wrong-name', each),
    ),
    ...tooManyApologies(observations).flatMap(({ range }) =>
      diagnose(input, 'over-apology', { range, suggestions: [] }),
    ),
  ];
}

/**
 * What the reply needs and lacks; of an empty draft nothing is said but in the checklist. A greeting with a wrong name is one
 * thing to mend, not two.
 */
function missing(input: ReportInput, parts: readonly Part[], found: readonly Diagnostic[]): Diagnostic[] {
  if (input.sentences.length === 0) return [];
  const misnamed = found.some(({ ruleId }) => ruleId === 'wrong-name');
  return parts
    .filter(({ need, present }) => need === 'required' && !present)
    .filter(({ ruleId }) => !(misnamed && ruleId === 'missing-greeting'))
    .flatMap(({ ruleId, place, suggestions }) => diagnose(input, ruleId, { range: place, suggestions }));
}

/** The diagnostic of a rule, or none where the rule is unknown or off. */
function diagnose({ rules, severities }: ReportInput, ruleId: string, finding: Finding): Diagnostic[] {
  const rule = rules.find((each) => each.rule === ruleId);
  const severity = severities[ruleId] ?? rule?.severity;
  if (rule === undefined || severity === undefined || severity === 'off') return [];
  const { text, source, url } = finding.reason ?? rule.reason;
  return [
    {
      ruleId,
      severity,
      range: finding.range,
      message: finding.message ?? rule.message,
      reason: text,
      source,
      ...(url === undefined ? {} : { url }),
      suggestions: finding.suggestions,
    },
  ];
}

function scoreOf(diagnostics: readonly Diagnostic[]): Score {
  const count = (...severities: Severity[]): number =>
    diagnostics.filter(({ severity }) => severities.includes(severity)).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info', 'hint') };
}
