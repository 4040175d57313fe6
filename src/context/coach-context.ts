import { createContext } from '@lit/context';
import type { Diagnostic, Exchange, Report, StateOverride, TextRange } from '../engine/types.js';

/** What an element beside the field may see of the `<reply-coach>` it belongs to, and ask of it. */
export interface CoachLink {
  /** The latest report; null before the first one. */
  readonly report: Report | null;
  /** The text that all ranges belong to; empty without a field. */
  readonly draft: string;
  /** What the draft answers. */
  readonly exchange: Exchange;
  /** What the agent sees marked, sorted by range. */
  readonly findings: readonly Diagnostic[];
  /** What the agent put off with *not now*. */
  readonly putOff: readonly Diagnostic[];
  /** The finding whose card is open. */
  readonly current: Diagnostic | null;
  /** Calls back when any of the above has changed. Returns the unsubscribe function. */
  subscribe(listener: () => void): () => void;
  /** Marks a finding as the active one and brings it into view, the focus staying where it is; null for none. */
  point(finding: Diagnostic | null): void;
  /** Puts the caret at a finding and opens its card. */
  reveal(finding: Diagnostic): void;
  /** Puts the focus back into the field. */
  focusField(): void;
  /** Selects a range of the report in the field, and puts the focus there; not while the draft is being read anew. */
  select(range: TextRange): void;
  /** Takes the insert of a part of the checklist, by the part's id. False where the field or a listener refuses. */
  insert(part: string): boolean;
  /** Sets what the agent knows better of the customer; nothing for what the message tells. */
  setState(state: StateOverride): void;
  /** Reads the exchange now, though the agent has not come to the field yet. */
  wake(): void;
}

/** The `<reply-coach>` that an element is nested in. */
export const coachContext = createContext<CoachLink | null>(Symbol.for('reply-coach-link'));
