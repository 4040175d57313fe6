import { ReplyCoachCustomer } from './reply-coach-customer.js';

if (typeof customElements !== 'undefined' && !customElements.get('reply-coach-customer')) {
  customElements.define('reply-coach-customer', ReplyCoachCustomer);
}
