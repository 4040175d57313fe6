/**
 * The engine's vocabulary. Every range, here and everywhere, is in UTF-16 code units of the text it
 * belongs to, end exclusive, so that `text.slice(range.start, range.end)` is what it covers.
 */

/** A stretch of a text. `start === end` is a place: where something that is missing belongs. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** How much a finding matters; hosts can change it for every rule. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Replaces `range` of the draft by `newText`. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** One way to mend a finding: non-overlapping edits that are taken together. */
export interface Suggestion {
  /** What taking it does, in plain words. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One finding in a draft. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The underlined words of the draft, or the place where something missing belongs. */
  readonly range: TextRange;
  /** What was found, in one plain sentence. */
  readonly message: string;
  /** Why it matters, in one line. */
  readonly reason: string;
  /** Who says so: the study or guide. */
  readonly source?: string;
  /** Where to read more. */
  readonly url?: string;
  /** Up to three rewrites, best first. */
  readonly suggestions: readonly Suggestion[];
}

/** Where the reply goes: it decides whether greetings and sign-offs are expected. */
export type Channel = 'email' | 'chat' | 'social';

/** An earlier message of the same conversation. */
export interface HistoryMessage {
  readonly from: 'customer' | 'agent';
  readonly text: string;
}

/** What the draft answers, and who writes to whom. Everything is optional. */
export interface Exchange {
  readonly customerMessage?: string;
  readonly customerName?: string;
  readonly agentName?: string;
  readonly channel?: Channel;
  /** Earlier messages, oldest first, without `customerMessage`. */
  readonly history?: readonly HistoryMessage[];
  /** What the host or the agent knows better than the message tells; it wins over what is inferred. */
  readonly state?: StateOverride;
  /** When the reply is written: "by Friday" is read against it, in the machine's time zone. The present by default. */
  readonly now?: Date;
}

/** Whether the customer reports a failure or harm. */
export type Complaint = 'yes' | 'maybe' | 'no';

/** 0 none · 1 disappointed · 2 angry · 3 shouting, profanity or a threat. */
export type Anger = 0 | 1 | 2 | 3;

/** A trait of the customer or of the matter that changes what a good reply needs. */
export type Signal =
  | 'cooperator'
  | 'know-it-all'
  | 'escalator'
  | 'champagne-taster'
  | 'done'
  | 'cancellation'
  | 'threat'
  | 'abuse'
  | 'repeat-contact'
  | 'question'
  | 'thanks'
  | 'safety-or-bereavement';

/** Words of the customer message that led to a conclusion about its writer. */
export interface Evidence {
  readonly for: 'complaint' | 'anger' | Signal;
  /** In the customer message. */
  readonly range: TextRange;
}

/** What the customer message says about the customer. */
export interface CustomerState {
  readonly complaint: Complaint;
  readonly anger: Anger;
  readonly signals: readonly Signal[];
  /** How many times the customer has written about this matter, as far as is known; at least 1. */
  readonly contacts: number;
  readonly evidence: readonly Evidence[];
}

/** The conclusions about a customer that can be set by hand. */
export type StateOverride = Partial<Pick<CustomerState, 'complaint' | 'anger' | 'signals'>>;

/** A part of a good reply, and whether this draft has it. */
export interface ChecklistItem {
  /** The part's id, e.g. `apology`. */
  readonly part: string;
  /** What it is, for people: "An apology". */
  readonly title: string;
  /** The presence rule that reports it where it is required and missing, e.g. `missing-apology`. */
  readonly ruleId: string;
  readonly need: 'required' | 'optional' | 'not-needed';
  readonly present: boolean;
  /** Where it stands, or the place where it belongs. */
  readonly range: TextRange;
  /** A ready insert; absent when nothing needs inserting. */
  readonly suggestion?: Suggestion;
}

/** Something the draft promises. What the customer is to do, offers, questions and what will not be done are none. */
export interface Commitment {
  /** The promising words, with their time and condition. */
  readonly range: TextRange;
  /** What is promised, as the draft says it. */
  readonly action: string;
  /** Who promises it, as the draft says it; "we" where it names nobody. */
  readonly owner: string;
  /** Who that is: the agent ("I"), the agent's side ("we", "our team") or somebody else ("the courier", "they"). */
  readonly party: 'agent' | 'company' | 'third-party';
  /** By when, as the draft says it, "soon" included; absent when it does not say. */
  readonly time?: string;
  /**
   * What the time comes to. `exact`: the draft gives a date. `relative`: it counts from `Exchange.now`. `ambiguous`:
   * it can mean several dates ("next week", "at 5"). `missing`: there is none, or none to plan with ("soon").
   */
  readonly timing: 'exact' | 'relative' | 'ambiguous' | 'missing';
  /**
   * `2026-05-08`, or `2026-05-08T17:00` where a time of day is given, in the machine's time zone, as in
   * `<time datetime>`. Of a span its end, of several dates the likeliest; absent when the timing is missing.
   */
  readonly due?: string;
  /** What it depends on, as the draft says it: "once you send the receipt". */
  readonly condition?: string;
}

/** What helps with the customer at hand. */
export interface Advice {
  /** Its id in the lexicons, e.g. `escalator`. */
  readonly id: string;
  /** The kind of customer, in a few words. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** How ready the reply is: counts of what is open, no made-up percentage. */
export interface Score {
  readonly errors: number;
  readonly warnings: number;
  /** Findings of severity info and hint. */
  readonly notes: number;
}

/** Everything the engine has to say about one draft. */
export interface Report {
  /** Sorted by range; ranges do not overlap. */
  readonly diagnostics: readonly Diagnostic[];
  readonly checklist: readonly ChecklistItem[];
  readonly customer: CustomerState;
  /** For the kinds of customer that the state shows, the weightiest first. */
  readonly advice: readonly Advice[];
  readonly commitments: readonly Commitment[];
  readonly score: Score;
}
