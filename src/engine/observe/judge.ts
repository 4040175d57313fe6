import type { CompiledLexicons } from '../lexicon/compile.js';
import { parse } from '../linguist.js';
import { decide } from '../weights/decide.js';
import type { Verdict, Weights } from '../weights/weights.js';
import { find, MAX_SENTENCE, type Finding } from './find.js';
import type { Frames } from './frames.js';
import { partAround } from '../text/parts.js';
import type { Subject } from './types.js';

/** All that the engine knows of a language. */
export interface Knowledge {
  readonly frames: Frames;
  readonly rules: CompiledLexicons['rules'];
  /** Absent while they are being trained. */
  readonly weights?: Weights;
}

/** What frames and weights say of a sentence. */
export interface Judgement {
  /** What stands, and what the sentences around it may yet make stand. */
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
}

/** The entry id of what the weights find without a frame. */
const BY_WEIGHTS = 'weights';
/** As much as the sentences around one add to its margin, nearly always (measured on the build voices). */
const REACH = 0.4;

const KINDS: ReadonlySet<Subject['kind']> = new Set(['rule', 'act']);

/** Hears frames and weights on one sentence. */
export function judge({ frames, rules, weights }: Knowledge, text: string, masked: string): Judgement {
  const found = find(frames, text, masked, KINDS);
  if (weights === undefined || masked.length > MAX_SENTENCE) return { findings: found, verdicts: [] };
  const verdicts = weights.judge(masked);
  const byRule = new Map(verdicts.map((verdict) => [verdict.rule, verdict]));
  const framed = found.map((finding) => {
    const judged = finding.subject.kind === 'rule' && !finding.certain;
    const verdict = judged ? byRule.get(finding.subject.id) : undefined;
    if (verdict === undefined) return finding;
    return { ...finding, weights: { ...verdict, veto: verdict.vetoes[finding.entryId] ?? verdict.veto } };
  });
  const seen = new Set(found.map(({ subject }) => subject.id));
  const learned = verdicts.flatMap((verdict) => {
    const rule = rules.find(({ rule }) => rule === verdict.rule);
    if (rule === undefined || seen.has(verdict.rule)) return [];
    const finding = byWeights(verdict, masked);
    return stands(finding, REACH) && !isCleared(frames, rule.innocent, masked) ? [finding] : [];
  });
  return { findings: [...framed.filter((each) => stands(each, REACH)), ...learned], verdicts };
}

/** Whether a rule's expressions for innocent sentences fit. */
export const isCleared = (frames: Frames, innocent: readonly string[] = [], sentence: string): boolean =>
  innocent.length > 0 && frames.fits(innocent, parse(sentence) ?? []).length > 0;

/** Whether the weights found it, and no frame. */
export const isLearned = ({ entryId }: Pick<Finding, 'entryId'>): boolean => entryId === BY_WEIGHTS;

/** Whether a finding stands when the sentences around it add so much to its margin. */
export function stands(finding: Pick<Finding, 'entryId' | 'weights'>, around = 0): boolean {
  const { weights } = finding;
  return decide(!isLearned(finding), weights && { ...weights, margin: weights.margin + around });
}

function byWeights(verdict: Verdict, masked: string): Finding {
  const { rule, evidence } = verdict;
  return {
    subject: { kind: 'rule', id: rule },
    entryId: BY_WEIGHTS,
    range: evidence,
    clause: partAround(masked, evidence),
    slots: {},
    weight: 1,
    certain: false,
    rewrites: [],
    weights: verdict,
  };
}
