/** Registers every element. Importing it twice, or beside another copy, is harmless. */
// Whoever offers something comes before those who ask for it: a page may have stood there before this script.
import './elements/reply-coach-provider/reply-coach-provider.define.js';
import './elements/reply-coach/reply-coach.define.js';
import './elements/reply-coach-checklist/reply-coach-checklist.define.js';
import './elements/reply-coach-commitments/reply-coach-commitments.define.js';
import './elements/reply-coach-customer/reply-coach-customer.define.js';
import './elements/reply-coach-panel/reply-coach-panel.define.js';
import './elements/reply-coach-score/reply-coach-score.define.js';

// For TypeScript alone: who imports this file knows the tags and events, too.
export type * from './index.js';
