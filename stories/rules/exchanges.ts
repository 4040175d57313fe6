/** What a rule is shown with that looks at more than wording: the customer's message, and a reply that it finds fault with. */
export interface ShownExchange {
  readonly customerMessage?: string;
  readonly draft: string;
}

const COMPLAINT = 'My lamp arrived broken and nobody answers. Please fix this!';
const FURIOUS = 'This is ridiculous, it is the THIRD time that I write. My lamp arrived broken and nobody answers!!';
const BARE = 'Hello Maria, thank you for writing to us about the lamp. A new one leaves our warehouse on Monday.';

/** Where a plain complaint and a plain answer would show nothing. */
const OWN: Readonly<Record<string, ShownExchange>> = {
  'unfilled-placeholder': { draft: 'Hello {name}, order [ORDER] left our warehouse today.' },
  'wrong-name': { draft: 'Hello Peter, a new lamp left our warehouse today.' },
  'over-apology': {
    customerMessage: COMPLAINT,
    draft:
      "Hello Maria, I'm sorry. I'm so sorry about the lamp. I apologise. A new one leaves our warehouse on Monday.",
  },
  'asks-again': {
    customerMessage: 'My order 4471 arrived broken. Please send a new lamp.',
    draft: 'Hello Maria, could you tell me your order number?',
  },
  'threat-handling': {
    customerMessage: 'My lamp arrived broken. Refund me, or my lawyer will write to you.',
    draft: 'Hello Maria, thank you for your message.',
  },
  'missing-paraphrase': {
    customerMessage: `${FURIOUS} I sent the first one back three weeks ago because the shade was broken, and my refund of €89 never came.`,
    draft: 'Hello Maria, thank you for your message.',
  },
  'rushed-solution': { customerMessage: FURIOUS, draft: 'Hello Maria, please send the lamp back to us.' },
  'missing-root-cause': { customerMessage: FURIOUS, draft: BARE },
  'missing-alternative': { customerMessage: COMPLAINT, draft: "Hello Maria, we can't send a new lamp." },
  'missing-reason': { customerMessage: COMPLAINT, draft: "Hello Maria, we can't send a new lamp." },
  'cancellation-options': {
    customerMessage: 'Please cancel my subscription today.',
    draft: "Hello Maria, we can't cancel your subscription.",
  },
  'missing-next-step': { customerMessage: COMPLAINT, draft: "Hello Maria, I'm sorry that the lamp arrived broken." },
  'missing-time': { customerMessage: COMPLAINT, draft: "Hello Maria, I'm sorry. We'll send a new lamp." },
  'missing-follow-up': { customerMessage: FURIOUS, draft: "Hello Maria, I'm sorry. We'll send a new lamp." },
  'escalation-plan': {
    customerMessage: FURIOUS,
    draft: "Hello Maria, I'm sorry. I have escalated your case.",
  },
  'offer-call': { customerMessage: FURIOUS, draft: BARE },
  'missing-greeting': { customerMessage: COMPLAINT, draft: 'A new lamp leaves our warehouse on Monday.' },
};

/** The exchange that a rule without examples of wording is shown with. */
export function exchangeFor(rule: string): ShownExchange {
  return OWN[rule] ?? { customerMessage: COMPLAINT, draft: BARE };
}
