import { ReplyCoachScore } from './reply-coach-score.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-score')) {
  customElements.define('reply-coach-score', ReplyCoachScore);
}
