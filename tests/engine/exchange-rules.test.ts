import { describe, expect, it } from 'vitest';
import { createCoach, type Diagnostic, type Exchange } from '../../src/engine/index.js';

const coach = createCoach();
const found = (rule: string, draft: string, exchange: Exchange): Diagnostic[] =>
  coach.lint(draft, exchange).diagnostics.filter(({ ruleId }) => ruleId === rule);

describe('wrong-name', () => {
  const customerName = 'Alexandra Reyes';
  it('marks a greeting with another name and offers the customer’s', () => {
    const draft = 'Dear Martin,\n\nYour parcel left today.';
    const [hit] = found('wrong-name', draft, { customerName });
    expect(hit && draft.slice(hit.range.start, hit.range.end)).toBe('Martin');
    expect(hit?.suggestions.map((each) => coach.apply(draft, each))).toEqual([
      'Dear Alexandra,\n\nYour parcel left today.',
    ]);
  });
  it('says it all: a greeting is not reported as missing beside it', () => {
    const exchange = { customerName, channel: 'email' } as const;
    const draft = 'Dear Martin,\n\nYour parcel left today.';
    expect(found('missing-greeting', draft, exchange)).toEqual([]);
    expect(found('missing-greeting', 'Your parcel left today.', exchange)).toHaveLength(1);
  });
  for (const greeting of [
    'Dear Alexandra',
    'Hi Alex',
    'Dear Ms Reyes',
    'Hello there',
    'Hi all',
    'Dear customer',
    'Good morning',
  ]) {
    it(`leaves "${greeting}" alone`, () =>
      expect(found('wrong-name', `${greeting},\n\nYour parcel left today.`, { customerName })).toEqual([]));
  }
});

describe('over-apology', () => {
  it('marks the third apology of a reply and none before it', () => {
    const draft = "I'm sorry about the lamp. I apologise for the wait. We are so sorry for the trouble.";
    const hits = found('over-apology', draft, {});
    expect(hits).toHaveLength(1);
    expect(hits[0]?.range.start).toBeGreaterThan(draft.indexOf('wait'));
  });
});

describe('asks-again', () => {
  const draft = 'Could you send me your order number?';
  it('marks a question whose answer is in the customer message', () => {
    expect(found('asks-again', draft, { customerMessage: 'Order number 44712 came without its shade.' })).toHaveLength(
      1,
    );
  });
  it('leaves it alone where the message does not say', () => {
    expect(found('asks-again', draft, { customerMessage: 'My lamp came without its shade.' })).toEqual([]);
  });
});

describe('hostile', () => {
  const draft = 'Great job.';
  it('takes praise for scorn where the customer complains', () => {
    expect(found('hostile', draft, { customerMessage: 'Your update broke my shop. I am furious.' })).toHaveLength(1);
  });
  it('takes it for praise where nobody complains', () => {
    expect(found('hostile', draft, { customerMessage: 'Is the answer to the last question Paris?' })).toEqual([]);
  });
});
