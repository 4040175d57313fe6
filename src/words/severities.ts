import { msg } from '@lit/localize';
import type { Severity } from '../engine/types.js';

/** What a severity asks of the agent. */
export function severityText(severity: Severity): string {
  switch (severity) {
    case 'error':
      return msg('Fix before sending');
    case 'warning':
      return msg('Worth fixing');
    case 'info':
      return msg('Consider');
    case 'hint':
      return msg('Hint');
  }
}
