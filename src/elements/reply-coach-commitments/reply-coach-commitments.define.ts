import { ReplyCoachCommitments } from './reply-coach-commitments.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-commitments')) {
  customElements.define('reply-coach-commitments', ReplyCoachCommitments);
}
