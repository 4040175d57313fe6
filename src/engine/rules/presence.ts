import { alternative } from './alternative.js';
import { apology } from './apology.js';
import { availability } from './availability.js';
import { cancellationOptions } from './cancellation-options.js';
import { empathy } from './empathy.js';
import { escalationPlan } from './escalation-plan.js';
import { followUp } from './follow-up.js';
import { greeting } from './greeting.js';
import { nextStep } from './next-step.js';
import { offerCall } from './offer-call.js';
import { paraphrase } from './paraphrase.js';
import type { PresenceRule } from './presence-rule.js';
import { reason } from './reason.js';
import { rootCause } from './root-cause.js';
import { order } from './rushed-solution.js';
import { signOff } from './sign-off.js';
import { threatHandling } from './threat-handling.js';
import { time } from './time.js';

/** The parts of a good reply, in the order in which a reader meets them. */
export const PARTS: readonly PresenceRule[] = [
  greeting,
  empathy,
  apology,
  paraphrase,
  order,
  threatHandling,
  rootCause,
  cancellationOptions,
  alternative,
  reason,
  nextStep,
  time,
  escalationPlan,
  followUp,
  offerCall,
  availability,
  signOff,
];
