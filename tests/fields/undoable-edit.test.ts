import { expect } from '@open-wc/testing';
import { attach, cleanUp, textarea } from '../helpers/fields.js';

describe('an edit of a field that cannot take the focus', () => {
  afterEach(cleanUp);

  it('is refused, and does not land in the field that has it', () => {
    const inert = textarea('You failed.');
    const box = document.createElement('div');
    box.inert = true;
    document.body.append(box);
    box.append(inert);
    const other = textarea('My notes');
    other.focus();
    expect(attach(inert).replace({ start: 0, end: 3 }, 'We')).to.equal(false);
    expect(other.value).to.equal('My notes');
    expect(inert.value).to.equal('You failed.');
    expect(document.activeElement).to.equal(other);
  });
});
