import { find } from './find.js';
import type { Frames } from './frames.js';
import { judge, type Knowledge } from './judge.js';
import { suggest } from './suggest.js';
import type { Observation, Subject } from './types.js';

const CUES: ReadonlySet<Subject['kind']> = new Set(['cue']);

/** What one sentence of a draft holds. Pure: it depends on nothing but its arguments, so it can be cached. */
export function observe(knowledge: Knowledge, text: string, masked: string): Observation[] {
  const found = judge(knowledge, text, masked);
  const rules = new Set(found.flatMap(({ subject }) => (subject.kind === 'rule' ? [subject.id] : [])));
  return found.map((finding) => ({
    ...finding,
    suggestions: finding.rewrites.length === 0 ? [] : suggest(knowledge, text, finding, rules),
  }));
}

/** What one sentence of a customer message tells of its writer. */
export function observeCustomer(frames: Frames, text: string): Observation[] {
  return find(frames, text, text, CUES).map((finding) => ({ ...finding, suggestions: [] }));
}
