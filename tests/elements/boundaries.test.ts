import { expect } from '@open-wc/testing';
import { hasWords, sentenceAround, wordAround } from '../../src/controllers/boundaries.js';

/** The text with a bar where the offset is. */
function at(marked: string): [string, number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

function sentence(marked: string): string {
  const [text, offset] = at(marked);
  const { start, end, finished } = sentenceAround(text, offset);
  return `${text.slice(start, end)}${finished ? ' (finished)' : ''}`;
}

describe('sentenceAround', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['You failed to|', 'You failed to'],
    ['Hi. You failed to|', 'You failed to'],
    ['You failed to attach it.|', 'You failed to attach it. (finished)'],
    ['You fail|ed to attach it. Next', 'You failed to attach it. (finished)'],
    ['Done. |', ' (finished)'],
    ['Hi Maria,|\nYou', 'Hi Maria, (finished)'],
    ['It costs 3.50 at example.com|', 'It costs 3.50 at example.com'],
    ['He said “no.”|', 'He said “no.” (finished)'],
    ['|', ' (finished)'],
  ];
  for (const [text, expected] of cases) it(text, () => expect(sentence(text)).to.equal(expected));

  it('never ends before it starts, in front of a line feed at the beginning either', () => {
    expect(sentenceAround('\nDear Maria', 0)).to.deep.equal({ start: 0, end: 0, finished: true });
  });
});

describe('wordAround', () => {
  it('covers the word at the caret, apostrophes included', () => {
    const [text, offset] = at("we can'|t do it");
    const { start, end } = wordAround(text, offset);
    expect(text.slice(start, end)).to.equal("can't");
  });

  it('is empty between spaces', () => {
    expect(wordAround('a  b', 2)).to.deep.equal({ start: 2, end: 2 });
  });
});

describe('hasWords', () => {
  it('counts words, not marks', () => {
    expect(hasWords('One – two, three', 3)).to.equal(true);
    expect(hasWords('One – two, – !', 3)).to.equal(false);
  });
});
