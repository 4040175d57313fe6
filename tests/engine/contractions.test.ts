import { describe, expect, it } from 'vitest';
import { createCoach } from '../../src/engine/index.js';

const coach = createCoach();
const found = (text: string) =>
  coach.lint(text).diagnostics.map(({ ruleId, range }) => ({ ruleId, words: text.slice(range.start, range.end) }));
const rules = (text: string) => found(text).map(({ ruleId }) => ruleId);

describe('contractions typed without their apostrophe', () => {
  it.each([
    ["You didn't send us the form.", 'You didnt send us the form.'],
    ["You're not listening.", 'Youre not listening.'],
    ["I don't know why it stopped.", 'I dont know why it stopped.'],
    ["We can't refund the shipping.", 'We cant refund the shipping.'],
    ["That's not my department.", 'Thats not my department.'],
  ])('are read like "%s"', (typedWell, typedFast) => {
    expect(rules(typedWell)).not.toEqual([]);
    expect(rules(typedFast)).toEqual(rules(typedWell));
  });

  it('are marked as they were typed', () => {
    expect(found('You didnt send us the form.')).toContainEqual({
      ruleId: 'blame-customer',
      words: expect.stringContaining('You didnt send') as string,
    });
  });

  it('leave words alone that only look like them', () => {
    expect(rules('Its cover is well made, and we were glad to hear it.')).toEqual([]);
  });
});
