import { find } from './find.js';
import type { Frames } from './frames.js';
import { judge, stands, type Knowledge } from './judge.js';
import { suggest } from './suggest.js';
import type { Observation, Reading, Subject } from './types.js';

const CUES: ReadonlySet<Subject['kind']> = new Set(['cue']);

/** What one sentence of a draft holds. Pure: it depends on nothing but its arguments, so it can be cached. */
export function observe(knowledge: Knowledge, text: string, masked: string): Reading {
  const { findings, verdicts } = judge(knowledge, text, masked);
  const rules = new Set(
    findings.filter((each) => each.subject.kind === 'rule' && stands(each)).map(({ subject }) => subject.id),
  );
  return {
    observations: findings.map((finding) => ({
      ...finding,
      suggestions: finding.subject.kind === 'rule' ? suggest(knowledge, text, finding, rules) : [],
    })),
    around: new Map(verdicts.map(({ rule, margin, forNext, forPrevious }) => [rule, { margin, forNext, forPrevious }])),
  };
}

/** What one sentence of a customer message tells of its writer. */
export function observeCustomer(frames: Frames, text: string): Observation[] {
  return find(frames, text, text, CUES).map((finding) => ({ ...finding, suggestions: [] }));
}
