import type { CompiledLexicons } from '../lexicon/compile.js';
import type { TextRange } from '../types.js';
import { decide } from '../weights/decide.js';
import type { Verdict, Weights } from '../weights/weights.js';
import { find, MAX_SENTENCE, type Finding } from './find.js';
import type { Frames } from './frames.js';
import type { Subject } from './types.js';

/** All that the engine knows of a language. */
export interface Knowledge {
  readonly frames: Frames;
  readonly rules: CompiledLexicons['rules'];
  /** Absent while they are being trained. */
  readonly weights?: Weights;
}

/** The entry id of what the weights find without a frame. */
const BY_WEIGHTS = 'weights';

const KINDS: ReadonlySet<Subject['kind']> = new Set(['rule', 'act']);

/** What stands in a sentence once frames and weights have both been heard. */
export function judge({ frames, rules, weights }: Knowledge, text: string, masked: string): Finding[] {
  const found = find(frames, text, masked, KINDS);
  if (weights === undefined || masked.length > MAX_SENTENCE) return found;
  const verdicts = new Map(weights.judge(masked).map((verdict) => [verdict.rule, verdict]));
  const standing = found.filter(({ subject }) => subject.kind !== 'rule' || decide(true, verdicts.get(subject.id)));
  const framed = new Set(found.map(({ subject }) => subject.id));
  for (const verdict of verdicts.values()) {
    if (framed.has(verdict.rule) || !decide(false, verdict)) continue;
    const rule = rules.find((each) => each.rule === verdict.rule);
    if (rule !== undefined) standing.push(byWeights(verdict, masked, rule.rewrites ?? []));
  }
  return standing;
}

function byWeights({ rule, evidence }: Verdict, masked: string, rewrites: Finding['rewrites']): Finding {
  return {
    subject: { kind: 'rule', id: rule },
    entryId: BY_WEIGHTS,
    range: evidence,
    clause: clauseAround(masked, evidence),
    slots: {},
    weight: 1,
    rewrites,
  };
}

/** From the punctuation before a range to the punctuation after it. */
function clauseAround(sentence: string, { start, end }: TextRange): TextRange {
  const before = /[,;:—–]\s+(?=[^,;:—–]*$)/.exec(sentence.slice(0, start));
  const after = /[,;:—–.!?]/.exec(sentence.slice(end));
  return {
    start: before === null ? 0 : before.index + before[0].length,
    end: after === null ? sentence.length : end + after.index,
  };
}
