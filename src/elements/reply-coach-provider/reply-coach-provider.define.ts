import { ReplyCoachProvider } from './reply-coach-provider.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-provider')) {
  customElements.define('reply-coach-provider', ReplyCoachProvider);
}
