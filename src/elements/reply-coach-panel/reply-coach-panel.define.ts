import { ReplyCoachPanel } from './reply-coach-panel.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-panel')) {
  customElements.define('reply-coach-panel', ReplyCoachPanel);
}
