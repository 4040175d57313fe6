import type { Word } from '../linguist.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';
import type { Margin } from '../weights/decide.js';

/** What an entry is about. */
export interface Subject {
  readonly kind: 'rule' | 'act' | 'cue';
  /** The rule's, act's or cue's id. */
  readonly id: string;
}

/** A frame found in one sentence. Ranges are in that sentence. */
export interface Observation {
  readonly subject: Subject;
  readonly entryId: string;
  readonly range: TextRange;
  /** The clause around the range. */
  readonly clause: TextRange;
  /** The captured words, as they stand in the text. */
  readonly slots: Readonly<Record<string, string>>;
  readonly weight: number;
  /** Whether its entry says that nothing learned overrules it. */
  readonly certain: boolean;
  /** What the weights say of the rule in this sentence; absent for acts and for rules that they do not know. */
  readonly weights?: Margin;
  readonly message?: string;
  readonly reason?: { readonly text: string; readonly source: string; readonly url?: string };
  /** Edits in the sentence; each was linted and is clean. */
  readonly suggestions: readonly SentenceSuggestion[];
}

/** A rewrite of a sentence by itself. */
export interface SentenceSuggestion extends Suggestion {
  /** Its edits where more follows in the paragraph, if they are others; none where it is not offered there. */
  readonly onward?: readonly TextEdit[];
}

/** Everything that one sentence says, by itself and about its neighbours. */
export interface Reading {
  readonly observations: readonly Observation[];
  /** Rule → what this sentence adds to the margin of the next and of the previous one. */
  readonly around: ReadonlyMap<string, { readonly forNext: number; readonly forPrevious: number }>;
}

/** A sentence on its way through the frames. */
export interface Sentence {
  /** As the agent wrote it. */
  readonly text: string;
  /** With what is not to be judged masked, length for length. */
  readonly masked: string;
  readonly words: readonly Word[];
}

/** A sentence after a rewrite. */
export interface Rewritten extends SentenceSuggestion {
  readonly after: string;
  /** True for a sentence that stands for any other: better than nothing, and nothing else. */
  readonly isScaffold?: boolean;
}
