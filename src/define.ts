/** Registers every element. Importing it twice, or beside another copy, is harmless. */
import './elements/reply-coach-checklist/reply-coach-checklist.define.js';
import './elements/reply-coach-commitments/reply-coach-commitments.define.js';
import './elements/reply-coach-customer/reply-coach-customer.define.js';
import './elements/reply-coach-panel/reply-coach-panel.define.js';
import './elements/reply-coach-popover/reply-coach-popover.define.js';
import './elements/reply-coach-score/reply-coach-score.define.js';
import './elements/reply-coach-provider/reply-coach-provider.define.js';
import './elements/reply-coach/reply-coach.define.js';
