/** Everything public, without side effects: importable in Node. `reply-coach/define` registers the elements. */
export * from './engine/index.js';
export { reportContext } from './context/report-context.js';
export { ReplyCoach } from './elements/reply-coach/reply-coach.js';
export { ReplyCoachPanel } from './elements/reply-coach-panel/reply-coach-panel.js';
export { ReplyCoachPopover } from './elements/reply-coach-popover/reply-coach-popover.js';
export { ReplyCoachScore } from './elements/reply-coach-score/reply-coach-score.js';
export { ReplyCoachApplyEvent } from './events/apply-event.js';
export { ReplyCoachChooseEvent, type Choice } from './events/choose-event.js';
export { ReplyCoachDismissEvent, type DismissVerb } from './events/dismiss-event.js';
export { ReplyCoachOverrideEvent, type FindingReference } from './events/override-event.js';
export { ReplyCoachReportEvent } from './events/report-event.js';
export type { PopoverAnchor } from './controllers/anchor.js';
export type { Requirement } from './controllers/gate-controller.js';
export { DEFAULT_KEYS, type KeyAction, type KeyBindings } from './controllers/keys.js';
