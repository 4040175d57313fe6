import { parse } from '../linguist.js';
import { words as wordsOf } from '../text/words.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import { textOf, type Frames, type Hit } from './frames.js';
import type { Observation, Subject } from './types.js';

/** Longer "sentences" are logs or pasted data, not wording; parsing them would only cost time. */
export const MAX_SENTENCE = 1_000;

/** Something found in a sentence, before its rewrites are tried. */
export interface Finding extends Omit<Observation, 'suggestions'> {
  readonly rewrites: readonly RewriteTemplate[];
}

/** Where the frames fit a sentence; `text` as written, `masked` with what is not to be judged hidden. */
export function find(frames: Frames, text: string, masked: string, kinds: ReadonlySet<Subject['kind']>): Finding[] {
  if (masked.length > MAX_SENTENCE) return [];
  const vocabulary = new Set(wordsOf(masked));
  const candidates = frames.candidates(vocabulary, kinds);
  if (candidates.length === 0) return [];
  const words = parse(masked);
  if (words === null) return [];
  return candidates
    .flatMap((frame) => frames.hits(frame, { text, masked, words }, vocabulary))
    .map((hit) => toFinding(hit, (span) => textOf(text, words, span)));
}

function toFinding(
  { frame, match, range, clause }: Hit,
  written: (span: { first: number; end: number }) => string,
): Finding {
  const { id: entryId, weight = 1, certain = false, rewrites = [], message, reason } = frame.entry;
  return {
    subject: frame.subject,
    entryId,
    range,
    clause,
    slots: Object.fromEntries([...match.slots].map(([name, span]) => [name, written(span)])),
    weight,
    certain,
    rewrites,
    ...(message === undefined ? {} : { message }),
    ...(reason === undefined ? {} : { reason }),
  };
}
