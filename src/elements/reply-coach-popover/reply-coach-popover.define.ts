import { ReplyCoachPopover } from './reply-coach-popover.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-popover')) {
  customElements.define('reply-coach-popover', ReplyCoachPopover);
}
