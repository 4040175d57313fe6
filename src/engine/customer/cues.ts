import type { Frames } from '../observe/frames.js';
import { observeCustomer } from '../observe/observe.js';
import { mask } from '../text/mask.js';
import { sentenceRanges } from '../text/sentences.js';
import type { Evidence } from '../types.js';

/** A cue found in the customer message. */
export interface Cue extends Evidence {
  readonly entryId: string;
  readonly weight: number;
  /** Whether its entry says that nothing learned overrules it. */
  readonly certain: boolean;
}

/** The cue that names the customer's matter for inserts; it tells nothing of the state. */
const MATTER = 'matter';
/** The cue of who would rather not be called; it tells nothing of the state either. */
const PREFERS_WRITING = 'prefers-writing';

/** What the customer message holds: cues, and its matter in words that inserts can take over. */
export interface Cues {
  readonly masked: string;
  readonly cues: readonly Cue[];
  readonly matter: Readonly<Record<string, string>>;
  /** True if the customer asks for writing instead of a call. */
  readonly prefersWriting: boolean;
}

/** Reads a customer message; quoted threads, links and code in it are nobody's mood. */
export function readCues(frames: Frames, message: string): Cues {
  const masked = mask(message, { protectedTerms: [] });
  const cues: Cue[] = [];
  let matter: Record<string, string> = {};
  let prefersWriting = false;
  for (const { start, end } of sentenceRanges(masked)) {
    for (const { subject, range, weight, certain, entryId, slots } of observeCustomer(
      frames,
      masked.slice(start, end),
    )) {
      if (subject.id === MATTER) matter = { ...slots, ...matter };
      else if (subject.id === PREFERS_WRITING) prefersWriting = true;
      else
        cues.push({
          for: subject.id as Evidence['for'],
          range: { start: start + range.start, end: start + range.end },
          entryId,
          weight,
          certain,
        });
    }
  }
  for (const range of shouting(masked))
    cues.push({ for: 'anger', range, entryId: 'shouting', weight: 3, certain: false });
  return { masked, cues, matter, prefersWriting };
}

/** Three or more words in capitals, or `!!` and more: shapes, not wording. Shorter runs are acronyms. */
const SHOUT = /\b\p{Lu}{2,}(?:[\s,]+\p{Lu}+){2,}\b|!{2,}|\?!|!\?/gu;
/** A word of letters and digits after the run, as product names end: "LASERJET PRO MFP M404DN". */
const MODEL = /^[\s-]*\p{Lu}*\d+\p{Lu}*\b/u;

function shouting(text: string): { start: number; end: number }[] {
  return [...text.matchAll(SHOUT)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => text.charAt(start) === '!' || text.charAt(start) === '?' || !isModel(text.slice(end)));
}

const isModel = (after: string): boolean => /\p{Lu}/u.test(MODEL.exec(after)?.[0] ?? '');
