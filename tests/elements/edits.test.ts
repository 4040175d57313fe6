import { expect } from '@open-wc/testing';
import { mergeEdits } from '../../src/controllers/merge-edits.js';
import { diffWords } from '../../src/elements/reply-coach-popover/diff-words.js';
import { preview, previewText } from '../../src/elements/reply-coach-popover/preview.js';

const edit = (
  start: number,
  end: number,
  newText: string,
): { range: { start: number; end: number }; newText: string } => ({
  range: { start, end },
  newText,
});

describe('mergeEdits', () => {
  it('makes one edit of several, in any order', () => {
    expect(mergeEdits('one two three', [edit(8, 13, '3'), edit(0, 3, '1')])).to.deep.equal(edit(0, 13, '1 two 3'));
  });

  it('leaves alone what stays the same at both ends', () => {
    expect(mergeEdits("we can't process", [edit(3, 16, 'can process')])).to.deep.equal(edit(6, 8, ''));
  });

  it('does not split a surrogate pair', () => {
    expect(mergeEdits('😀', [edit(0, 2, '😁')])).to.deep.equal(edit(0, 2, '😁'));
    expect(mergeEdits('🐀', [edit(0, 2, '😀')])).to.deep.equal(edit(0, 2, '😀'));
  });

  it('is null when nothing changes', () => {
    expect(mergeEdits('same', [edit(0, 4, 'same')])).to.equal(null);
    expect(mergeEdits('same', [])).to.equal(null);
  });

  it('keeps insertions', () => {
    expect(mergeEdits('ab', [edit(1, 1, 'ab')])).to.deep.equal(edit(1, 1, 'ab'));
  });
});

describe('diffWords', () => {
  it('names the changed words only', () => {
    expect(diffWords("can't process your refund until Monday", 'can process your refund from Monday')).to.deep.equal([
      { deleted: "can't", inserted: 'can' },
      { same: ' process your refund ' },
      { deleted: 'until', inserted: 'from' },
      { same: ' Monday' },
    ]);
  });

  it('does not chop a rewrite up around single common words', () => {
    expect(diffWords('you lost the thing', 'where was the parcel')).to.deep.equal([
      { deleted: 'you lost the thing', inserted: 'where was the parcel' },
    ]);
  });
});

describe('preview', () => {
  it('shows the change within its sentence', () => {
    const draft = "Hi Maria. We can't send it. Bye.";
    expect(preview(draft, { title: '', edits: [edit(13, 18, 'can')] })).to.deep.equal([
      { same: 'We ' },
      { deleted: "can't", inserted: 'can' },
      { same: ' send it.' },
    ]);
  });

  it('shortens what lies far from the change', () => {
    const draft = `${'word '.repeat(20)}bad ${'word '.repeat(20)}end.`;
    const text = previewText(preview(draft, { title: '', edits: [edit(100, 103, 'good')] }));
    expect(text).to.match(/^…[ word]+ good [ word]+…$/);
    expect(text.length).to.be.lessThan(80);
  });
});
