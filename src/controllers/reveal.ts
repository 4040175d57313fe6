import type { Diagnostic, TextRange } from '../engine/types.js';
import { hasWords, sentenceAround, wordAround } from './boundaries.js';

/** How long the agent must rest before half a sentence is judged, in milliseconds. */
export const PAUSE = 1200;
/** What is missing is not mentioned before the draft has this many words. */
export const WORDS_BEFORE_PRESENCE = 12;

/** What decides whether a finding may be shown yet. */
export interface RevealState {
  readonly text: string;
  /** Where the agent types; null while the field has no caret. */
  readonly caret: number | null;
  /** True once the agent has rested for `PAUSE`, or has not typed at all. */
  readonly paused: boolean;
  /** What is on show, moved along with the edits since: it stays while it stands, so that nothing flickers. */
  readonly shown: readonly Diagnostic[];
}

/**
 * The findings that may be shown now, in their order. A sentence still being typed is not judged before its
 * terminal punctuation, a line break, the caret leaving it, or a pause; in a finished sentence only the word at
 * the caret waits. What is missing waits for twelve words or a pause, and where it belongs behind the sentence being
 * typed ("I'll ask the depot", by when?), for that sentence's end as well.
 */
export function reveal(diagnostics: readonly Diagnostic[], state: RevealState): readonly Diagnostic[] {
  const { text, caret, paused, shown } = state;
  if (paused) return text.trim() === '' ? [] : diagnostics;
  const presence = hasWords(text, WORDS_BEFORE_PRESENCE);
  const withheld = caret === null ? null : unfinishedAround(text, caret);
  return diagnostics.filter((diagnostic) => {
    if (shown.some((other) => sameFinding(diagnostic, other))) return true;
    if (isPresence(diagnostic)) return presence && !(withheld && endsIn(withheld, diagnostic.range.start));
    return !withheld || !touches(diagnostic.range, withheld);
  });
}

/** True for findings about something missing: they have a place, and no words. */
export function isPresence(diagnostic: Diagnostic): boolean {
  return diagnostic.range.start === diagnostic.range.end;
}

/** True if two readings of a draft found the same thing: same rule, same place, perhaps a word more or less. */
export function sameFinding(a: Diagnostic, b: Diagnostic): boolean {
  if (a.ruleId !== b.ruleId) return false;
  if (isPresence(a) || isPresence(b)) return isPresence(a) && isPresence(b);
  return a.range.start < b.range.end && b.range.start < a.range.end;
}

function unfinishedAround(text: string, caret: number): TextRange | null {
  const sentence = sentenceAround(text, caret);
  if (!sentence.finished) return sentence;
  const word = wordAround(text, caret);
  return word.start < word.end ? word : null;
}

function touches(range: TextRange, other: TextRange): boolean {
  return range.start < other.end && other.start < range.end;
}

/** True if something belongs into or behind a stretch of text, rather than before it. */
function endsIn({ start, end }: TextRange, place: number): boolean {
  return start < place && place <= end;
}
