import type { TextRange } from '../engine/types.js';

/** A rewrite is about to be taken. Cancel it and the field stays as it is. Carries no text, so it can be logged. */
export class ReplyCoachApplyEvent extends Event {
  readonly ruleId: string;
  /** Of the finding, in UTF-16 code units of the draft before the change. */
  readonly range: TextRange;
  /** Which of the finding's suggestions, from 0. */
  readonly suggestionIndex: number;

  constructor(ruleId: string, range: TextRange, suggestionIndex: number) {
    super('reply-coach-apply', { bubbles: true, composed: true, cancelable: true });
    this.ruleId = ruleId;
    this.range = range;
    this.suggestionIndex = suggestionIndex;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'reply-coach-apply': ReplyCoachApplyEvent;
  }
}
