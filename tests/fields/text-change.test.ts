import { expect } from '@open-wc/testing';
import { applyChange, diffTexts, mapOffset, mapRange } from '../../src/fields/index.js';
import type { TextChange } from '../../src/fields/index.js';

const change = (start: number, end: number, inserted: string): TextChange => ({ range: { start, end }, inserted });
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

describe('diffTexts', () => {
  it('finds nothing between equal texts', () => {
    expect(diffTexts('same', 'same')).to.equal(null);
  });

  it('finds the smallest change', () => {
    expect(diffTexts('I can not go', 'I cannot go')).to.deep.equal(change(5, 6, ''));
    expect(diffTexts('one two three', 'one 2 three')).to.deep.equal(change(4, 7, '2'));
    expect(diffTexts('', 'all new')).to.deep.equal(change(0, 0, 'all new'));
    expect(diffTexts('all gone', '')).to.deep.equal(change(0, 8, ''));
  });

  it('lets the caret decide between equally small changes', () => {
    expect(diffTexts('aaa', 'aaaa', 1)).to.deep.equal(change(0, 0, 'a'));
    expect(diffTexts('aaa', 'aaaa', 2)).to.deep.equal(change(1, 1, 'a'));
    expect(diffTexts('aaa', 'aaaa', 4)).to.deep.equal(change(3, 3, 'a'));
    expect(diffTexts('aaaa', 'aaa', 2)).to.deep.equal(change(2, 3, ''));
  });

  it('stays right when the caret is nowhere near the change', () => {
    expect(diffTexts('one two three', 'one 2 three', 0)).to.deep.equal(change(4, 7, '2'));
    expect(diffTexts('one two three', 'one 2 three', 99)).to.deep.equal(change(4, 7, '2'));
  });

  it('never cuts a surrogate pair', () => {
    expect(diffTexts('a😀b', 'a😃b')).to.deep.equal(change(1, 3, '😃'));
    expect(diffTexts('😀', '😀😀', 2)).to.deep.equal(change(0, 0, '😀'));
    expect(diffTexts('x🐀y', 'x😀y')).to.deep.equal(change(1, 3, '😀'));
  });

  it('turns any text into any other, whole pairs staying whole', () => {
    const alphabet = ['a', 'b', ' ', '\n', '😀', '😃', '🐀', '\u200b', 'é'];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const text = (): string => Array.from({ length: random(12) }, () => alphabet[random(alphabet.length)]).join('');
    for (let round = 0; round < 5000; round++) {
      const [before, after] = [text(), text()];
      const found = diffTexts(before, after, random(after.length + 2));
      if (!found) {
        expect(before).to.equal(after);
        continue;
      }
      expect(applyChange(before, found)).to.equal(after);
      expect(found.inserted).not.to.match(loneSurrogate);
      expect(before.slice(0, found.range.start)).not.to.match(loneSurrogate);
      expect(before.slice(found.range.end)).not.to.match(loneSurrogate);
    }
  });

  it('is quick on 200,000 characters', () => {
    const long = 'We are sorry. '.repeat(15_000);
    const start = performance.now();
    for (let round = 0; round < 10; round++)
      diffTexts(long, `${long.slice(0, 100_000)}x${long.slice(100_000)}`, 100_001);
    expect((performance.now() - start) / 10).to.be.below(20);
  });
});

describe('mapRange', () => {
  const range = { start: 5, end: 10 };

  it('shifts behind a change and stays in front of one', () => {
    expect(mapRange(range, change(0, 2, ''))).to.deep.equal({ start: 3, end: 8 });
    expect(mapRange(range, change(1, 1, 'abc'))).to.deep.equal({ start: 8, end: 13 });
    expect(mapRange(range, change(12, 15, 'x'))).to.deep.equal(range);
  });

  it('does not grow by what is inserted at its edges', () => {
    expect(mapRange(range, change(5, 5, 'ab'))).to.deep.equal({ start: 7, end: 12 });
    expect(mapRange(range, change(10, 10, 'ab'))).to.deep.equal(range);
  });

  it('is lost when its own text is touched', () => {
    for (const touching of [
      change(5, 6, ''),
      change(7, 7, 'x'),
      change(9, 12, 'y'),
      change(0, 20, 'z'),
      change(4, 6, 'ab'),
    ]) {
      expect(mapRange(range, touching)).to.equal(null);
    }
  });

  it('is lost when it makes no sense', () => {
    for (const [start, end] of [
      [-1, 3],
      [4, 2],
      [NaN, 4],
      [2, NaN],
    ] as const) {
      expect(mapRange({ start, end }, change(0, 0, 'a'))).to.equal(null);
    }
  });
});

describe('mapOffset', () => {
  it('follows its neighbours', () => {
    expect(mapOffset(4, change(6, 8, 'abc'))).to.equal(4);
    expect(mapOffset(9, change(6, 8, 'abc'))).to.equal(10);
    expect(mapOffset(6, change(6, 8, 'abc'))).to.equal(6);
    expect(mapOffset(8, change(6, 8, 'abc'))).to.equal(9);
  });

  it('goes behind a replacement that swallowed it', () => {
    expect(mapOffset(7, change(6, 10, 'ab'))).to.equal(8);
  });

  it('takes the side of an insertion that it is told to', () => {
    expect(mapOffset(6, change(6, 6, 'abc'))).to.equal(6);
    expect(mapOffset(6, change(6, 6, 'abc'), 'after')).to.equal(9);
  });
});
