import { msg } from '@lit/localize';
import type { Anger, Complaint, Signal } from '../engine/types.js';

/** How the customer feels. */
export function moodText(anger: Anger): string {
  switch (anger) {
    case 0:
      return msg('Calm');
    case 1:
      return msg('Disappointed');
    case 2:
      return msg('Angry');
    case 3:
      return msg('Very angry');
  }
}

/** Whether the customer reports that something went wrong. */
export function complaintText(complaint: Complaint): string {
  switch (complaint) {
    case 'yes':
      return msg('Complaint');
    case 'maybe':
      return msg('Perhaps a complaint');
    case 'no':
      return msg('No complaint');
  }
}

/** What sort of customer or matter it is. */
export function signalText(signal: Signal): string {
  switch (signal) {
    case 'cooperator':
      return msg('Cooperative');
    case 'know-it-all':
      return msg('Knows it all');
    case 'escalator':
      return msg('Wants a manager');
    case 'champagne-taster':
      return msg('Expects the best');
    case 'done':
      return msg('Out of patience');
    case 'cancellation':
      return msg('Wants to cancel');
    case 'threat':
      return msg('Threatens');
    case 'abuse':
      return msg('Insults');
    case 'repeat-contact':
      return msg('Wrote before');
    case 'question':
      return msg('Asks a question');
    case 'thanks':
      return msg('Says thanks');
    case 'safety-or-bereavement':
      return msg('A loss or a danger');
  }
}
