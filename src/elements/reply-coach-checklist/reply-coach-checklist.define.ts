import { ReplyCoachChecklist } from './reply-coach-checklist.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-checklist')) {
  customElements.define('reply-coach-checklist', ReplyCoachChecklist);
}
