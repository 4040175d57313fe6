import '../reply-coach-popover/reply-coach-popover.define.js';
import { ReplyCoach } from './reply-coach.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach')) {
  customElements.define('reply-coach', ReplyCoach);
}
