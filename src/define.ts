/** Registers every element. Importing it twice, or beside another copy, is harmless. */
import './elements/reply-coach-panel/reply-coach-panel.define.js';
import './elements/reply-coach-popover/reply-coach-popover.define.js';
import './elements/reply-coach-score/reply-coach-score.define.js';
import './elements/reply-coach/reply-coach.define.js';
