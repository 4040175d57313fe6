import { describe, expect, it } from 'vitest';
import { createCoach, InputError, type CustomerState, type Exchange } from '../../src/engine/index.js';

const coach = createCoach();
const read = (customerMessage: string, rest: Exchange = {}): CustomerState =>
  coach.lint('Hi.', { customerMessage, ...rest }).customer;

describe('the complaint of a customer', () => {
  for (const message of [
    'Thanks for nothing. The router still drops every evening.',
    "Thanks, but it's still broken.",
    'My flight was cancelled and nobody told us. I missed my sister’s wedding.',
    'The blender arrived broken.',
    "I've been waiting for 3 weeks and nobody answers.",
    'You charged me twice for the same month!',
    'The lamp arrived broken. Could you send a new shade?',
    'Hello, I received the wrong colour. How do I exchange it?',
    'My order came without the charger, can you help?',
  ]) {
    it(`is sure of: ${message}`, () => expect(read(message).complaint).toBe('yes'));
  }

  for (const message of [
    'Thank you so much, it works now!',
    'Do you ship to Norway?',
    'Could you tell me how I add a second seat?',
    'Hello, what time do you open on Sunday?',
    'What happens if the lamp arrives broken?',
  ]) {
    it(`is none in: ${message}`, () => expect(read(message)).toMatchObject({ complaint: 'no', anger: 0 }));
  }

  it('may be one where no message is given', () => expect(coach.lint('Hi.').customer.complaint).toBe('maybe'));

  it('is not read out of what the customer quotes', () => {
    const quoted = '> This is unacceptable, I am furious.\n> You broke my lamp.\n\nDo you ship to Norway?';
    expect(read(quoted)).toMatchObject({ complaint: 'no', anger: 0 });
  });
});

describe('the anger of a customer', () => {
  it('rises from disappointment over angry words to shouting', () => {
    expect(read('I am a bit disappointed, the lamp came without its shade.').anger).toBe(1);
    expect(read('This is ridiculous. The lamp came without its shade and nobody replies.').anger).toBe(2);
    expect(read('WHERE IS MY MONEY YOU THIEVES!!! This is a disgrace.').anger).toBe(3);
  });

  it('is not seen in the capitals of product names', () => {
    expect(read('Does the HP LASERJET PRO M404DN work with macOS?').anger).toBe(0);
    expect(read('Which USB-C HDMI adapter fits the XPS 13?').anger).toBe(0);
  });
});

describe('the signals of a customer', () => {
  const signals: readonly (readonly [string, string])[] = [
    ['cancellation', 'Please cancel my subscription, we no longer need it.'],
    ['threat', 'If this is not fixed by Friday my lawyer will write to you.'],
    ['abuse', 'You people are idiots, the lot of you.'],
    ['escalator', 'I want to speak to a manager about the broken gate.'],
    ['know-it-all', 'I have worked in logistics for 15 years and your routing is wrong.'],
    ['repeat-contact', 'This is the second time I write about the broken gate.'],
    ['safety-or-bereavement', 'My husband passed away last month, the account is in his name.'],
    ['cooperator', 'One cup was cracked, no rush at all.'],
    ['done', "I'm done with you, I'm switching to another provider tonight."],
    ['question', 'Do you ship to Norway?'],
    ['thanks', 'Thank you so much, it works now!'],
  ];
  for (const [signal, message] of signals) {
    it(`has ${signal} in: ${message}`, () => expect(read(message).signals).toContain(signal));
  }

  it('has no cancellation where the flight was cancelled', () => {
    expect(read('My flight was cancelled without a word.').signals).not.toContain('cancellation');
    expect(read('You cancelled my booking without asking.').signals).not.toContain('cancellation');
  });

  it('takes a calm message that uses the words of an angry one as calm', () => {
    expect(read('No, I am done for now. Thank you!')).toMatchObject({ complaint: 'no', anger: 0 });
    expect(read("I'm going to the wedding in Leeds, which train should I take?").signals).not.toContain('done');
    expect(read('How often should I water it?').signals).not.toContain('repeat-contact');
    expect(read("I'd like to report it as lost.").signals).not.toContain('threat');
  });

  it('has no thanks in sarcasm', () => expect(read('Thanks for nothing.').signals).not.toContain('thanks'));

  it('shows the words that tell', () => {
    const message = 'This is ridiculous. My blender arrived broken.';
    const shown = read(message).evidence.map(({ range }) => message.slice(range.start, range.end));
    expect(shown).toContain('ridiculous');
    expect(shown.some((words) => words.includes('broken'))).toBe(true);
  });

  it('counts what the message says of earlier ones', () => {
    expect(read('My lamp is broken.').contacts).toBe(1);
    expect(read('This is the third time I write about the lamp.').contacts).toBeGreaterThanOrEqual(3);
  });
});

describe('what came before', () => {
  const history = [
    { from: 'customer', text: 'My lamp is broken.' },
    { from: 'agent', text: "I'm sorry that your lamp arrived broken. A new one is on its way." },
  ] as const;

  it('makes it a repeat contact', () => {
    expect(read('The lamp is broken again.', { history, channel: 'email' })).toMatchObject({ contacts: 2 });
    expect(read('The lamp is broken again.', { history, channel: 'email' }).signals).toContain('repeat-contact');
  });

  it('is one contact in a chat, however many turns it has', () =>
    expect(read('It says lamp 3 on the box.', { history, channel: 'chat' }).contacts).toBe(1));

  it('may have the apology already', () => {
    const apology = (rest: Exchange): string | undefined =>
      coach
        .lint('Your new lamp left today.', { customerMessage: 'The lamp is broken again.', ...rest })
        .checklist.find(({ part }) => part === 'apology')?.need;
    expect(apology({})).toBe('required');
    expect(apology({ history })).toBe('optional');
  });
});

describe('what the host knows better', () => {
  it('wins over what the message tells', () => {
    const state = { complaint: 'no', anger: 0, signals: ['question'] } as const;
    expect(read('My blender arrived broken!', { state })).toMatchObject(state);
    expect(read('My blender arrived broken!', { state: { anger: 3 } })).toMatchObject({ complaint: 'yes', anger: 3 });
  });

  it('is refused in the wrong shape', () => {
    expect(() => read('Hi', { state: { anger: 7 as 3 } })).toThrow(InputError);
    expect(() => read('Hi', { state: { complaint: 'sure' as 'yes' } })).toThrow('exchange.state.complaint');
  });
});
