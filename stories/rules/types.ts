import type { FlagExample, Reason, RewriteTemplate, Severity } from '../../src/engine/index.js';

/** One rule of the lexicons, as the page *Rules* shows it. */
export interface RuleDescription {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly reason: Reason;
  /** What it flags: «marked», and what the first rewrite makes of it. */
  readonly flags: readonly FlagExample[];
  /** What it leaves alone though it looks alike. */
  readonly leaves: readonly string[];
  /** For rules about what is missing: what can be put in. */
  readonly inserts: readonly RewriteTemplate[];
}
