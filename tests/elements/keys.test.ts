import { expect } from '@open-wc/testing';
import { isKey } from '../../src/controllers/keys.js';
import { press } from '../helpers/keys.js';
import { DRAFT, popover, stage, until } from './support.js';

const key = (value: string, modifiers: KeyboardEventInit = {}): KeyboardEvent =>
  new KeyboardEvent('keydown', { key: value, ...modifiers });

describe('a binding', () => {
  it('matches its key and modifiers, and no other', () => {
    expect(isKey('F8', key('F8'))).to.equal(true);
    expect(isKey('F8', key('F8', { shiftKey: true }))).to.equal(false);
    expect(isKey('Shift+F8', key('F8', { shiftKey: true }))).to.equal(true);
    expect(isKey('Alt+j', key('J', { altKey: true }))).to.equal(true);
    expect(isKey('Alt+j', key('j', { altKey: true, ctrlKey: true }))).to.equal(false);
    expect(isKey('Ctrl++', key('+', { ctrlKey: true }))).to.equal(true);
  });

  it('takes Ctrl and Cmd for Mod, and a character with the Shift that its layout needs', () => {
    expect(isKey('Mod+.', key('.', { ctrlKey: true }))).to.equal(true);
    expect(isKey('Mod+.', key('.', { metaKey: true, shiftKey: true }))).to.equal(true);
    expect(isKey('Mod+.', key('.'))).to.equal(false);
  });

  it('matches nothing when it is empty', () => {
    expect(isKey('', key(''))).to.equal(false);
  });
});

describe('keys of the host’s choosing', () => {
  it('work in place of the default ones, and are announced', async () => {
    const { coach, field } = await stage(DRAFT);
    coach.keys = { open: 'Alt+j', next: '', down: 'Alt+ArrowDown' };
    await coach.updateComplete;
    expect(field.getAttribute('aria-description')).to.contain('Alt j opens').and.not.to.contain('F8');
    await press('Control', '.');
    await press('F8');
    expect(popover(coach).open).to.equal(false);
    await press('Alt', 'j');
    await until(() => popover(coach).open, 'opened');
    const card = popover(coach);
    await card.updateComplete;
    expect(card.renderRoot.querySelector('[part="keys"]')?.textContent).to.contain('Alt');
    const first = card.activeText;
    await press('Alt', 'ArrowDown');
    expect(card.activeText).not.to.equal(first);
  });
});
