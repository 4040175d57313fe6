/** Everything public, without side effects: importable in Node. `reply-coach/define` registers the elements. */
export * from './engine/index.js';
export { reportContext } from './context/report-context.js';
export { ReplyCoach } from './elements/reply-coach/reply-coach.js';
export { ReplyCoachPopover } from './elements/reply-coach-popover/reply-coach-popover.js';
export { ReplyCoachApplyEvent } from './events/apply-event.js';
export { ReplyCoachChooseEvent, type Choice } from './events/choose-event.js';
export { ReplyCoachDismissEvent, type DismissVerb } from './events/dismiss-event.js';
export { ReplyCoachReportEvent } from './events/report-event.js';
export type { PopoverAnchor } from './controllers/anchor.js';
