import { expect } from '@open-wc/testing';
import { reveal, type RevealState } from '../../src/controllers/reveal.js';
import type { Diagnostic } from '../../src/engine/types.js';

function finding(start: number, end: number, ruleId = 'blame-customer'): Diagnostic {
  return { ruleId, severity: 'error', range: { start, end }, message: '', reason: '', suggestions: [] };
}

function shown(diagnostics: Diagnostic[], state: Partial<RevealState> & { text: string }): number {
  return reveal(diagnostics, { caret: state.text.length, paused: false, shown: [], ...state }).length;
}

describe('reveal', () => {
  const blame = finding(0, 10);

  it('does not judge a sentence that is still being typed', () => {
    expect(shown([blame], { text: 'You failed to att' })).to.equal(0);
  });

  it('judges it once it has its full stop', () => {
    expect(shown([blame], { text: 'You failed to attach it.' })).to.equal(1);
  });

  it('judges it once a line break ends it', () => {
    expect(shown([blame], { text: 'You failed to attach it\n' })).to.equal(1);
  });

  it('judges it once the caret has left it', () => {
    expect(shown([blame], { text: 'You failed to attach it\nHi', caret: 26 })).to.equal(1);
    expect(shown([blame], { text: 'You failed to attach it', caret: null })).to.equal(1);
  });

  it('judges it once the agent pauses', () => {
    expect(shown([blame], { text: 'You failed to att', paused: true })).to.equal(1);
  });

  it('keeps what was shown and still stands, though the sentence goes on', () => {
    expect(shown([finding(0, 17)], { text: 'You failed to attach', shown: [blame] })).to.equal(1);
    expect(shown([finding(0, 17, 'command')], { text: 'You failed to attach', shown: [blame] })).to.equal(0);
  });

  it('in a finished sentence waits for the word at the caret only', () => {
    const text = 'You failed to attach it.';
    expect(shown([finding(0, 10)], { text, caret: 7 })).to.equal(0);
    expect(shown([finding(0, 10)], { text, caret: 18 })).to.equal(1);
  });

  it('does not hold back earlier sentences', () => {
    expect(shown([blame], { text: 'You failed. And th' })).to.equal(1);
  });

  it('mentions what is missing after twelve words or a pause', () => {
    const missing = finding(0, 0, 'missing-apology');
    const eleven = 'one two three four five six seven eight nine ten eleven';
    expect(shown([missing], { text: eleven })).to.equal(0);
    expect(shown([missing], { text: `${eleven} twelve` })).to.equal(1);
    expect(shown([missing], { text: 'one two', paused: true })).to.equal(1);
  });

  it('lets a sentence end before it misses something behind it', () => {
    const text = 'We are very glad that you wrote to us today. I will ask the depot';
    const missing = finding(text.length, text.length, 'missing-time');
    expect(shown([missing], { text })).to.equal(0);
    expect(shown([missing], { text: `${text}.` })).to.equal(1);
    expect(shown([missing], { text, shown: [finding(43, 43, 'missing-time')] })).to.equal(1);
  });

  it('has nothing to say about an empty draft', () => {
    expect(shown([finding(0, 0)], { text: ' \n', paused: true })).to.equal(0);
  });
});
