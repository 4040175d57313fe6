import type { Channel } from '../../src/engine/types.js';

/** One conversation of the Help desk, with the reply an agent has begun. */
export interface Ticket {
  readonly id: number;
  readonly subject: string;
  readonly channel: Channel;
  readonly customerName: string;
  readonly status: 'New' | 'Open' | 'Third contact';
  readonly received: string;
  readonly order: string;
  readonly message: string;
  readonly draft: string;
}

export const AGENT = 'Sam Okafor';

export const TICKETS: readonly Ticket[] = [
  {
    id: 2093,
    subject: 'Refund for the standing lamp',
    channel: 'email',
    customerName: 'Maria Lindqvist',
    status: 'Open',
    received: '10:42',
    order: '4471 · Standing lamp, oak',
    message:
      'Hello,\n\nI sent the lamp from order 4471 back on 2 May because the shade was broken, and the refund of €89 still hasn’t arrived. Could you please look into it? I was told it would take a week.\n\nKind regards,\nMaria Lindqvist',
    draft:
      "Hi Maria,\n\nYou failed to attach the invoice, so we can't process your refund until Monday.\n\nBest regards,\nSam",
  },
  {
    id: 2097,
    subject: 'Can I change the delivery address?',
    channel: 'chat',
    customerName: 'Priya Raman',
    status: 'New',
    received: '11:05',
    order: '4502 · Desk mat, grey',
    message:
      'Hi! Quick question: can I still change the delivery address for order 4502? It hasn’t shipped yet as far as I can see. Thanks!',
    draft:
      "Hi Priya! Yes, that works. You didn't give me the new address, though. I guarantee it will arrive on Friday.",
  },
  {
    id: 2061,
    subject: 'THIRD TIME: still no replacement',
    channel: 'email',
    customerName: 'Derek Holt',
    status: 'Third contact',
    received: '11:20',
    order: '4389 · Coffee grinder',
    message:
      'This is the THIRD time I am writing about order 4389. The grinder arrived broken, your replacement never came, and nobody answers. I am sick of this. Either I have a working grinder by Friday or I take it to my bank and leave a review everywhere I can.\n\nDerek Holt',
    draft:
      "Hello {name},\n\nYou should have checked the parcel when it came. Unfortunately we can't send a replacement before Thursday. I promise this will never happen again.\n\nSam",
  },
];
