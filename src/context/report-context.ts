import { createContext } from '@lit/context';
import type { Report } from '../engine/types.js';

/** The report of the nearest `<reply-coach>` above; null until the draft was first read. */
export const reportContext = createContext<Report | null>(Symbol.for('reply-coach-report'));
