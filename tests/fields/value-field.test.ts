import { expect } from '@open-wc/testing';
import { applyChange, fieldFor, type TextChange } from '../../src/fields/index.js';
import { attach, cleanUp, eventually, input, rangeOf, textarea } from '../helpers/fields.js';
import { commitComposition, compose, isChromium, press, redo, type, undo } from '../helpers/keys.js';

afterEach(cleanUp);

describe('fieldFor', () => {
  it('knows textareas and text inputs, nothing else', () => {
    expect(fieldFor(document.createElement('div'))).to.equal(null);
    expect(fieldFor(input('', { type: 'password' }))).to.equal(null);
    expect(fieldFor(input('', { type: 'email' }))).to.equal(null);
    expect(fieldFor(input('', { type: 'checkbox' }))).to.equal(null);
    for (const element of [textarea(), input(), input('', { type: 'search' }), input('', { type: '' })]) {
      expect(attach(element).element).to.equal(element);
    }
  });
});

describe('reading', () => {
  it('gives the text and the selection', () => {
    const element = textarea('one\r\ntwo');
    const field = attach(element);
    element.setSelectionRange(1, 4);
    expect(field.text).to.equal('one\ntwo');
    expect(field.selection).to.deep.equal({ start: 1, end: 4 });
  });

  it('is editable unless read-only, disabled or secret', () => {
    const element = input('text');
    const field = attach(element);
    const toggles: [attribute: string, value: string][] = [
      ['readonly', ''],
      ['disabled', ''],
      ['autocomplete', 'cc-number'],
      ['autocomplete', 'section-a current-password'],
      ['autocomplete', 'one-time-code'],
      ['type', 'password'],
    ];
    expect(field.editable).to.equal(true);
    for (const [name, value] of toggles) {
      element.setAttribute(name, value);
      expect(field.editable, `${name}=${value}`).to.equal(false);
      element.removeAttribute(name);
      expect(field.editable, `without ${name}`).to.equal(true);
    }
    const group = document.createElement('fieldset');
    group.disabled = true;
    document.body.append(group);
    group.append(element);
    expect(field.editable).to.equal(false);
  });
});

describe('changes', () => {
  it('are told of typing, key by key, at the caret', async () => {
    const element = textarea('aa bb');
    const field = attach(element);
    const changes: TextChange[] = [];
    field.onChange((change) => changes.push(change));
    element.focus();
    element.setSelectionRange(1, 1);
    await type('ab');
    await press('Backspace');
    expect(field.text).to.equal('aaa bb');
    expect(changes).to.deep.equal([
      { range: { start: 1, end: 1 }, inserted: 'a' },
      { range: { start: 2, end: 2 }, inserted: 'b' },
      { range: { start: 2, end: 3 }, inserted: '' },
    ]);
  });

  it('are told of a value that a script sets, without an event', async () => {
    const element = textarea('before');
    const field = attach(element);
    const changes: TextChange[] = [];
    field.onChange((change) => changes.push(change));
    element.value = 'before and after';
    await eventually(() => changes.length > 0, 'a change is told');
    expect(applyChange('before', changes[0] as TextChange)).to.equal('before and after');
  });

  it('are told of a form that is reset', async () => {
    const form = document.createElement('form');
    const element = textarea();
    document.body.append(form);
    form.append(element);
    const field = attach(element);
    const changes: TextChange[] = [];
    element.focus();
    await type('hi');
    field.onChange((change) => changes.push(change));
    form.reset();
    await eventually(() => changes.length > 0, 'a change is told');
    expect(changes).to.deep.equal([{ range: { start: 0, end: 2 }, inserted: '' }]);
  });

  it('leave the property of the element alone', () => {
    const element = textarea('x');
    attach(element);
    expect(Object.getOwnPropertyNames(element)).to.deep.equal([]);
  });

  it('are told until unsubscribed', async () => {
    const element = textarea();
    const field = attach(element);
    let told = 0;
    const stop = field.onChange(() => told++);
    element.focus();
    await type('a');
    stop();
    stop();
    await type('b');
    expect(told).to.equal(1);
  });
});

describe('replacing', () => {
  const draft = "Hello, you failed to attach it, so we can't help.";

  for (const create of [textarea, input]) {
    describe(`in ${create === input ? 'an input' : 'a textarea'}`, () => {
      it('changes only the span, fires input, and keeps the caret at its words', async () => {
        const element = create();
        const field = attach(element);
        const events: string[] = [];
        element.focus();
        await type(draft);
        element.setSelectionRange(draft.length - 5, draft.length - 5);
        element.addEventListener('input', (event) => events.push((event as InputEvent).inputType));
        expect(field.replace(rangeOf(field, 'you failed to attach it'), "it wasn't attached")).to.equal(true);
        expect(field.text).to.equal("Hello, it wasn't attached, so we can't help.");
        expect(events).to.deep.equal(['insertText']);
        await type('X');
        expect(field.text).to.equal("Hello, it wasn't attached, so we can't Xhelp.");
      });

      it('is one step to undo and to redo', async () => {
        const element = create();
        const field = attach(element);
        element.focus();
        await type(draft);
        field.replace(rangeOf(field, 'you failed to attach it'), "it wasn't attached");
        const rewritten = field.text;
        await undo();
        expect(field.text).to.equal(draft);
        await redo();
        expect(field.text).to.equal(rewritten);
      });

      it('is a step of its own between typing before and after it, even at the caret', async () => {
        const element = create();
        const field = attach(element);
        element.focus();
        await type('Dear');
        field.replace({ start: 4, end: 4 }, ' Maria');
        expect(field.selection).to.deep.equal({ start: 10, end: 10 });
        await type('!');
        await undo();
        expect(field.text).to.equal('Dear Maria');
        await undo();
        expect(field.text).to.equal('Dear');
      });

      it('deletes, undoably', async () => {
        const element = create();
        const field = attach(element);
        element.focus();
        await type('It is really fine');
        expect(field.replace({ start: 5, end: 12 }, '')).to.equal(true);
        expect(field.text).to.equal('It is fine');
        expect(field.selection).to.deep.equal({ start: 10, end: 10 });
        await undo();
        expect(field.text).to.equal('It is really fine');
      });

      it('respects maxlength', () => {
        const element = create('12345678', { maxlength: '10' });
        const field = attach(element);
        expect(field.replace({ start: 0, end: 1 }, 'abcd')).to.equal(false);
        expect(field.text).to.equal('12345678');
        expect(field.replace({ start: 0, end: 1 }, 'abc')).to.equal(true);
        expect(field.text).to.equal('abc2345678');
        expect(field.replace({ start: 0, end: 3 }, '')).to.equal(true);
      });
    });
  }

  it('tells of the change', () => {
    const field = attach(textarea('one two three'));
    const changes: TextChange[] = [];
    field.onChange((change) => changes.push(change));
    field.replace({ start: 4, end: 7 }, '2');
    expect(changes).to.deep.equal([{ range: { start: 4, end: 7 }, inserted: '2' }]);
  });

  it('inserts several lines as one step', async () => {
    const element = textarea();
    const field = attach(element);
    element.focus();
    await type('Hello');
    expect(field.replace({ start: 5, end: 5 }, '\r\n\r\nSorry.\n')).to.equal(true);
    expect(field.text).to.equal('Hello\n\nSorry.\n');
    await undo();
    expect(field.text).to.equal('Hello');
  });

  it('keeps an input on one line', () => {
    const field = attach(input('Hello'));
    expect(field.replace({ start: 5, end: 5 }, '\n\nSorry.')).to.equal(true);
    expect(field.text).to.equal('Hello Sorry.');
  });

  it('refuses while read-only or disabled', () => {
    const element = textarea('text', { readonly: '' });
    const field = attach(element);
    expect(field.replace({ start: 0, end: 1 }, 'x')).to.equal(false);
    element.readOnly = false;
    element.disabled = true;
    expect(field.replace({ start: 0, end: 1 }, 'x')).to.equal(false);
    expect(field.text).to.equal('text');
  });

  it('refuses ranges out of bounds or within a surrogate pair', () => {
    const field = attach(textarea('a😀b'));
    for (const [start, end] of [
      [-1, 1],
      [0, 5],
      [3, 1],
      [0.5, 1],
      [NaN, 1],
      [0, 2],
      [2, 3],
    ] as const) {
      expect(field.replace({ start, end }, 'x'), `${start}–${end}`).to.equal(false);
    }
    expect(field.text).to.equal('a😀b');
  });

  it('refuses while an input method composes', () => {
    const element = textarea('text');
    const field = attach(element);
    element.focus();
    element.dispatchEvent(new CompositionEvent('compositionstart'));
    expect(field.composing).to.equal(true);
    expect(field.replace({ start: 0, end: 1 }, 'x')).to.equal(false);
    element.dispatchEvent(new CompositionEvent('compositionend'));
    expect(field.composing).to.equal(false);
    expect(field.replace({ start: 0, end: 1 }, 'x')).to.equal(true);
  });

  (isChromium ? it : it.skip)('leaves a real composition alone', async () => {
    const element = textarea('Hello ');
    const field = attach(element);
    const changes: TextChange[] = [];
    field.onChange((change) => changes.push(change));
    element.focus();
    element.setSelectionRange(6, 6);
    await compose('にほん');
    expect(field.text).to.equal('Hello にほん');
    expect(field.composing).to.equal(true);
    expect(field.replace({ start: 0, end: 5 }, 'Dear')).to.equal(false);
    field.mark([{ range: { start: 0, end: 5 }, kind: 'hint' }]);
    await commitComposition('日本');
    expect(field.text).to.equal('Hello 日本');
    expect(field.composing).to.equal(false);
    expect(changes.reduce(applyChange, 'Hello ')).to.equal('Hello 日本');
    expect(field.replace({ start: 0, end: 5 }, 'Dear')).to.equal(true);
    await undo();
    expect(field.text).to.equal('Hello 日本');
  });

  it('gives the focus back to where it was, and the selection with it', async () => {
    const field = attach(textarea('one two'));
    const other = input('elsewhere');
    other.focus();
    other.setSelectionRange(2, 5);
    expect(field.replace({ start: 0, end: 3 }, 'three')).to.equal(true);
    expect(document.activeElement).to.equal(other);
    expect([other.selectionStart, other.selectionEnd]).to.deep.equal([2, 5]);
    await press('Delete');
    expect(other.value).to.equal('elhere');
    other.blur();
    field.replace({ start: 0, end: 5 }, 'one');
    expect(document.activeElement).to.equal(document.body);
  });

  it('gives a selection in the page back', () => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'some words';
    document.body.append(paragraph);
    const field = attach(textarea('one two'));
    getSelection()?.setBaseAndExtent(paragraph.firstChild as Node, 0, paragraph.firstChild as Node, 4);
    field.replace({ start: 0, end: 3 }, 'three');
    expect(String(getSelection())).to.equal('some');
  });

  it('scrolls neither the field nor the page', () => {
    const element = textarea('line\n'.repeat(100), { rows: '4' });
    const spacer = document.createElement('div');
    spacer.style.height = '4000px';
    document.body.append(spacer);
    const field = attach(element);
    element.scrollTop = 150;
    scrollTo(0, 900);
    const before = [element.scrollTop, scrollY];
    field.replace({ start: 0, end: 4 }, 'first');
    expect([element.scrollTop, scrollY]).to.deep.equal(before);
    scrollTo(0, 0);
  });

  it('works in a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = document.createElement('textarea');
    host.attachShadow({ mode: 'open' }).append(element);
    const field = attach(element);
    element.focus();
    await type('one two');
    field.replace({ start: 0, end: 3 }, '1');
    expect(field.text).to.equal('1 two');
    expect(element.matches(':focus')).to.equal(true);
    await undo();
    expect(field.text).to.equal('one two');
  });

  it('is seen by a framework that keeps the value in its own state', () => {
    const element = textarea('one two');
    const field = attach(element);
    let state = element.value;
    element.addEventListener('input', () => {
      state = element.value;
      element.value = state.toUpperCase();
    });
    const changes: TextChange[] = [];
    field.onChange((change) => changes.push(change));
    expect(field.replace({ start: 0, end: 3 }, 'three')).to.equal(true);
    expect(state).to.equal('three two');
    expect(field.text).to.equal('THREE TWO');
    expect(changes.reduce(applyChange, 'one two')).to.equal('THREE TWO');
  });
});

describe('hostile texts', () => {
  const texts: Record<string, string> = {
    'lone surrogates': 'a \uD800 b \uDC00 c',
    NUL: 'a\u0000b c',
    'zero width': 'a\u200Bb\u200Dc\uFEFF d',
    bidi: 'abc \u202Eאבג\u202C def \u2067שלום\u2069',
    'emoji families': '👨‍👩‍👧‍👦 and 🏳️‍🌈 here',
    combining: 'e\u0301\u0302\u0303 a\u0308',
  };

  for (const [name, hostile] of Object.entries(texts)) {
    it(`${name}: ranges are exact, edits too`, () => {
      const element = textarea(`${hostile} TARGET tail`);
      const field = attach(element);
      const before = field.text;
      expect(before).to.equal(element.value);
      const range = rangeOf(field, 'TARGET');
      field.mark([{ range, kind: 'error' }]);
      expect(field.rects(range)).to.have.lengthOf(1);
      for (let start = 0; start < before.length; start++) field.rects({ start, end: before.length });
      const changes: TextChange[] = [];
      field.onChange((change) => changes.push(change));
      expect(field.replace(range, 'done')).to.equal(true);
      expect(field.text).to.equal(before.replace('TARGET', 'done'));
      expect(changes.reduce(applyChange, before)).to.equal(field.text);
    });
  }

  it('line feeds are one unit, however they came', () => {
    const field = attach(textarea('a\r\nb\rc\nTARGET'));
    expect(rangeOf(field, 'TARGET')).to.deep.equal({ start: 6, end: 12 });
    expect(field.replace({ start: 6, end: 12 }, 'x\r\ny\rz')).to.equal(true);
    expect(field.text).to.equal('a\nb\nc\nx\ny\nz');
  });

  for (const painter of ['auto', 'mirror'] as const) {
    it(`200,000 characters stay quick (${painter})`, async function () {
      this.timeout(30_000);
      const long = 'We are sorry to hear it. '.repeat(8000);
      const element = textarea(long);
      const field = attach(element, { painter });
      const marks = Array.from({ length: 200 }, (_, index) => ({
        range: { start: index * 1000, end: index * 1000 + 6 },
        kind: 'warning' as const,
      }));
      field.mark(marks);
      element.focus();
      element.setSelectionRange(100_003, 100_003);
      const own: number[] = [];
      let begun = 0;
      element.addEventListener('beforeinput', () => (begun = performance.now()));
      element.addEventListener('input', () => own.push(performance.now() - begun));
      await type('abc');
      const start = performance.now();
      const rects = field.rects({ start: 100_000 + 3 + 3, end: 100_000 + 9 });
      const measure = performance.now() - start;
      console.warn(
        `200,000 characters, ${painter}: key ${Math.max(...own).toFixed(1)} ms, rects ${measure.toFixed(1)} ms`,
      );
      expect(rects).to.have.lengthOf(1);
      expect(measure).to.be.below(1500);
    });
  }
});
