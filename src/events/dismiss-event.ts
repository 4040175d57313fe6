import type { TextRange } from '../engine/types.js';

/**
 * How far a finding is waved away. `not-now`: until the agent comes back to the field or rewords it.
 * `ignore`: these words, for this draft. `turn-off`: the whole rule, for as long as the element lives.
 */
export type DismissVerb = 'not-now' | 'ignore' | 'turn-off';

/**
 * The agent waves a finding away. Cancel it and the finding stays. Carries no text, so it can be logged; hosts keep
 * `turn-off` if it shall last.
 */
export class ReplyCoachDismissEvent extends Event {
  readonly ruleId: string;
  /** Of the finding, in UTF-16 code units of the draft. */
  readonly range: TextRange;
  readonly verb: DismissVerb;

  constructor(ruleId: string, range: TextRange, verb: DismissVerb) {
    super('reply-coach-dismiss', { bubbles: true, composed: true, cancelable: true });
    this.ruleId = ruleId;
    this.range = range;
    this.verb = verb;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-dismiss': ReplyCoachDismissEvent;
  }
}
