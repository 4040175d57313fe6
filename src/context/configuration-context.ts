import { createContext } from '@lit/context';
import type { Coach } from '../engine/index.js';
import type { Exchange } from '../engine/types.js';

/** What several coaches share. */
export interface Configuration {
  /** A coach of the host's own making, or null for the default one. */
  readonly coach: Coach | null;
  readonly exchange: Exchange;
}

/** The configuration of the nearest `<reply-coach-provider>` above. */
export const configurationContext = createContext<Configuration>(Symbol.for('reply-coach-configuration'));
