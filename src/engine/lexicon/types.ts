import type { Severity, Signal } from '../types.js';

/** Why a finding matters. `source` names the study or guide; it is shown on demand. */
export interface Reason {
  readonly text: string;
  readonly source: string;
  readonly url?: string;
}

/** How much of the surrounding text must be finished before a rule speaks while the agent types. */
export type Reveal = 'word' | 'clause' | 'sentence';

/**
 * How much of the draft a rewrite replaces; `part` runs from the punctuation before the match to that after it, `rest`
 * from the match to the end of the sentence, `end` adds words before its final punctuation, `after` a sentence that follows.
 */
export type Scope = 'match' | 'part' | 'clause' | 'rest' | 'sentence' | 'end' | 'after';

/**
 * A rewrite with `{slots}`; see `rewrite/template.ts` for their filters. What stands in brackets, `[, …]`, is said only
 * where the sentence is the last of its paragraph; a rewrite of brackets alone is offered only there.
 */
export interface RewriteTemplate {
  readonly title: string;
  readonly text: string;
  readonly scope?: Scope;
  /**
   * Expressions of its own: what it replaces and its slots are where one of them fits in the sentence, at the finding or
   * in its clause. The slots `prior`, `next` and `onward` are only looked at: they stay as they are, `onward` without
   * a comma before it.
   */
  readonly patterns?: readonly string[];
  /** Expressions for sentences that it does not suit. */
  readonly unless?: readonly string[];
}

/** A text that an entry must flag; `«…»` marks the span, `becomes` is the draft after the first rewrite. */
export interface FlagExample {
  readonly text: string;
  readonly becomes?: string;
}

/** One frame: what it looks like, what spares it, what to say and offer, and its proofs. */
export interface LexiconEntry {
  readonly id: string;
  /** Expressions in compromise's match syntax, with `@class`, `@class:form` and `$macro`. */
  readonly patterns: readonly string[];
  /** Names of shared guards, added to the lexicon's own. */
  readonly guards?: readonly string[];
  /** Expressions that spare the whole sentence. */
  readonly unless?: readonly string[];
  /** Expressions that only fill slots, wherever they fit in the sentence. */
  readonly context?: readonly string[];
  readonly message?: string;
  readonly reason?: Reason;
  readonly rewrites?: readonly RewriteTemplate[];
  /** For cues: how much the entry counts. */
  readonly weight?: number;
  /** A shape that means one thing wherever it stands: what is learned, from few like it, does not overrule it. */
  readonly certain?: boolean;
  readonly flags?: readonly (string | FlagExample)[];
  readonly leaves?: readonly string[];
}

/** What the linter says about one rule, and the frames that find it. Presence rules have inserts and no entries. */
export interface RuleLexicon {
  readonly rule: string;
  readonly severity: Severity;
  readonly reveal?: Reveal;
  /** For presence rules: what is missing, as the checklist calls it. */
  readonly part?: string;
  readonly message: string;
  readonly reason: Reason;
  readonly guards?: readonly string[];
  /** Expressions that clear a sentence which only the weights take for this rule. */
  readonly innocent?: readonly string[];
  readonly entries?: readonly LexiconEntry[];
  /** Expressions for what no rewritten sentence keeps: it is left out with the rest, or the rewrite is not offered. */
  readonly leftovers?: readonly string[];
  /** Generic moves for a hit without a frame, or one whose own rewrites do not fit; best first. */
  readonly rewrites?: readonly RewriteTemplate[];
  /** Ready sentences for what is missing, best first. */
  readonly inserts?: readonly RewriteTemplate[];
}

/** Frames that tell what a sentence of the draft does. */
export interface ActLexicon {
  readonly act: string;
  readonly guards?: readonly string[];
  readonly entries: readonly LexiconEntry[];
}

/** Frames that tell something about the writer of the customer message. */
export interface CueLexicon {
  readonly cue: string;
  readonly guards?: readonly string[];
  readonly entries: readonly LexiconEntry[];
}

/** A guard that several entries share. `clause`: before the match in its clause; `around`: overlapping the match. */
export interface Guard {
  readonly id: string;
  readonly where: 'clause' | 'before' | 'after' | 'around' | 'anywhere';
  readonly patterns: readonly string[];
}

/** Words that mean alike. `verbs` are infinitives, of which patterns ask for forms: `@omit:past`. */
export interface WordClass {
  readonly id: string;
  readonly words?: readonly string[];
  readonly verbs?: readonly string[];
}

/** What helps with one kind of customer, for the coach card. */
export interface AdviceEntry {
  readonly id: string;
  /** A signal of the customer's state, or how the customer feels: anger 3, 2 and 1, a complaint without anger, neither. */
  readonly for: Signal | 'furious' | 'angry' | 'disappointed' | 'complaint' | 'calm';
  /** The kind of customer, in a few words. */
  readonly title: string;
  /** Two or three sentences, the most important first. */
  readonly lines: readonly string[];
}

/** Word classes, macros (named pieces of patterns), guards, advice and labels that all lexicons share. */
export interface SharedLexicon {
  readonly classes?: readonly WordClass[];
  readonly macros?: Readonly<Record<string, string>>;
  readonly guards?: readonly Guard[];
  /** What words mean, for the weights: a word has the meaning of the first class that lists it or what it is a form of. */
  readonly meanings?: readonly WordClass[];
  /** The weightiest first. A host's comes after the built-in ones, except where it has the id of one. */
  readonly advice?: readonly AdviceEntry[];
  /** Names for people in the note of a summary: of its parts, of states and signals. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** One file. */
export type Lexicon = RuleLexicon | ActLexicon | CueLexicon | SharedLexicon;

/** A lexicon with the name that its errors carry: a file name, or whatever the host calls it. */
export interface NamedLexicon {
  readonly name: string;
  readonly lexicon: Lexicon;
}
