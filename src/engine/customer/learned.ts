import { messageFeatures, type ExchangeWeights } from '../weights/exchange-weights.js';
import type { Cue } from './cues.js';
import type { Anger, Complaint, CustomerState } from '../types.js';

/** What is learned of a customer message: one model a threshold. */
export const STATE_MODELS = ['complaint', 'maybe', 'anger-1', 'anger-2', 'anger-3'] as const;

/**
 * From which logit on a message is a complaint: one overlooked costs the customer an apology, one too many the agent a glance. Chosen on the check voices.
 */
const COMPLAINT_FROM = -0.3;

/** What cues alone conclude. */
type Concluded = Pick<CustomerState, 'complaint' | 'anger' | 'signals'>;

/**
 * Whether a cue makes a complaint by itself, and nothing is learned from it: the models know many a message that asks
 * calmly, and of harm too few.
 */
export const isCertain = (cue: Cue): boolean => cue.for === 'complaint' && cue.certain;

/** What the models see of a message: its n-grams, what the cues found but for what is certain, and what they alone would conclude. */
export function stateKeys(masked: string, cues: readonly Cue[], { complaint, anger, signals }: Concluded): string[] {
  return [
    ...messageFeatures(masked),
    ...new Set(cues.filter((cue) => !isCertain(cue)).flatMap((cue) => [`=${cue.for}?`, `=${cue.for}/${cue.entryId}`])),
    ...signals.map((signal) => `=${signal}`),
    `=complaint ${complaint}`,
    `=anger ${anger}`,
  ];
}

/** What models and cues conclude together; the cues alone while there are no models. */
export function weigh(
  weights: ExchangeWeights,
  masked: string,
  cues: readonly Cue[],
  concluded: Concluded,
): { complaint: Complaint; anger: Anger } {
  const judged = weights.judge(stateKeys(masked, cues, concluded));
  const [complaint, maybe, ...levels] = STATE_MODELS.map((id) => judged.get(id));
  if (complaint === undefined || maybe === undefined) return concluded;
  const anger = levels.filter((logit) => (logit ?? 0) > 0).length as Anger;
  return {
    complaint:
      cues.some(isCertain) || complaint > COMPLAINT_FROM || anger > 1 ? 'yes' : maybe > 0 || anger > 0 ? 'maybe' : 'no',
    anger,
  };
}
