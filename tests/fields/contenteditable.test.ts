import { expect } from '@open-wc/testing';
import { applyChange, fieldFor, type TextChange, type TextField } from '../../src/fields/index.js';
import { attach, cleanUp, editable, input, rangeOf } from '../helpers/fields.js';
import { commitComposition, compose, isChromium, press, redo, type, undo } from '../helpers/keys.js';

afterEach(cleanUp);

/** A field for an editing host with this content, its caret at the end. */
function field(content = '', attributes: Record<string, string> = {}): TextField {
  const element = editable(content, attributes);
  const adapted = attach(element);
  adapted.select({ start: adapted.text.length, end: adapted.text.length });
  return adapted;
}

describe('an editing host', () => {
  it('is a field, its descendants are none', () => {
    const element = editable('<p><b>Hello</b></p>');
    expect(attach(element).element).to.equal(element);
    expect(fieldFor(element.children[0] as Element)).to.equal(null);
    expect(fieldFor(editable('', { contenteditable: 'false' }))).to.equal(null);
    expect(attach(editable('', { contenteditable: 'plaintext-only' }))).not.to.equal(null);
  });

  it('is editable unless it is read-only, disabled or inert', () => {
    const { element, ...adapted } = { element: editable('text'), field: null as TextField | null };
    adapted.field = attach(element);
    expect(adapted.field.editable).to.equal(true);
    for (const [name, value] of [
      ['aria-readonly', 'true'],
      ['aria-disabled', 'true'],
      ['inert', ''],
      ['contenteditable', 'false'],
    ] as const) {
      const before = element.getAttribute(name);
      element.setAttribute(name, value);
      expect(adapted.field.editable, name).to.equal(false);
      if (before === null) element.removeAttribute(name);
      else element.setAttribute(name, before);
      expect(adapted.field.editable, `without ${name}`).to.equal(true);
    }
  });
});

describe('the text is what the reader sees:', () => {
  const cases: [what: string, content: string, text: string][] = [
    ['inline elements are one line', 'one <b>two</b> <i>three</i>', 'one two three'],
    ['blocks are lines', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['so are blocks amid text', 'one<div>two</div>three', 'one\ntwo\nthree'],
    ['nested blocks end once', '<div><div>one</div></div><div>two</div>', 'one\ntwo'],
    ['empty blocks are empty lines', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['line breaks too', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
    ['a last line break only holds the line', 'one<br>', 'one'],
    ['white space collapses', '<p>\n  one\n  <b> two</b> </p>\n <p> three</p>', 'one two\nthree'],
    ['unless it is preserved', '<p style="white-space: pre-wrap">one  two\nthree\n</p>', 'one  two\nthree'],
    ['no-break spaces are spaces', 'one &nbsp;two&nbsp;', 'one  two '],
    ['lists are lines', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['hidden text is not seen', 'one<span hidden> two</span><style>p {}</style>', 'one'],
    ['mentions are opaque', 'Hi <span contenteditable="false">@Maria</span>, hello', 'Hi \uFFFC, hello'],
    ['pictures are opaque', 'See <img alt="a chart" width="9" height="9"> here', 'See \uFFFC here'],
    ['quotations are not the agent’s words', '<blockquote>You failed!</blockquote><p>Hello</p>', '\uFFFC\nHello'],
    ['what holds a caret is not seen', 'one\uFEFF <b>\u200B</b>two', 'one two'],
    [
      'what floats over the text is not in it',
      '<b style="position:absolute" contenteditable="false">Write…</b>one',
      'one',
    ],
  ];
  for (const [what, content, text] of cases) {
    it(what, () => {
      const adapted = attach(editable(content));
      expect(adapted.text).to.equal(text);
      // Every place between two characters is found again.
      for (let offset = 0; offset <= text.length; offset += 1) {
        adapted.select({ start: offset, end: offset });
        const beside = text[offset - 1] === '\uFFFC' || text[offset] === '\uFFFC';
        if (!beside) expect(adapted.selection, `caret at ${offset}`).to.deep.equal({ start: offset, end: offset });
      }
    });
  }
});

describe('changes', () => {
  it('are told of typing, lines included', async () => {
    const adapted = field('<p>one</p>');
    const changes: TextChange[] = [];
    adapted.onChange((change) => changes.push(change));
    await type('!\ntwo  x');
    await press('Backspace');
    expect(adapted.text).to.equal('one!\ntwo  ');
    expect(changes.reduce(applyChange, 'one')).to.equal(adapted.text);
    expect(changes[0]).to.deep.equal({ range: { start: 3, end: 3 }, inserted: '!' });
  });

  it('are told of what a script does, before the next task', async () => {
    const adapted = field('<p>one</p>');
    const changes: TextChange[] = [];
    adapted.onChange((change) => changes.push(change));
    adapted.element.append('two');
    await Promise.resolve();
    expect(changes).to.deep.equal([{ range: { start: 3, end: 3 }, inserted: '\ntwo' }]);
  });

  it('of the DOM alone are none', async () => {
    const adapted = field('<p>one two</p>');
    adapted.onChange(() => expect.fail('the text is the same'));
    adapted.mark([{ range: { start: 4, end: 7 }, kind: 'error' }]);
    const strong = document.createElement('strong');
    strong.append('two');
    (adapted.element.firstChild as Element).replaceChildren('one ', strong);
    await Promise.resolve();
    expect(painted()).to.deep.equal(['two']);
  });
});

/** The words that are painted. */
function painted(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range as Range).toString()),
  );
}

describe('marks', () => {
  it('lie on the words, across elements, and move with edits', async () => {
    const adapted = field('<p>Hello</p><p>you <b>fail</b>ed us</p>');
    adapted.mark([{ range: rangeOf(adapted, 'you failed'), kind: 'error' }]);
    expect(painted()).to.deep.equal(['you failed']);
    adapted.select({ start: 0, end: 0 });
    await type('Oh ');
    expect(painted()).to.deep.equal(['you failed']);
    expect(adapted.rects(rangeOf(adapted, 'you failed'))).to.have.lengthOf(1);
    adapted.replace(rangeOf(adapted, 'fail'), 'miss');
    expect(painted()).to.deep.equal([]);
    adapted.dispose();
    expect(CSS.highlights.size).to.equal(0);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });

  it('have one rectangle a line, and the words under the mouse are found', () => {
    const adapted = field('<p>one two</p><p><br></p><p>three</p>');
    const [first, third] = adapted.rects({ start: 4, end: 14 });
    expect(adapted.rects({ start: 4, end: 14 })).to.have.lengthOf(2);
    expect(adapted.offsetAt((first?.left ?? 0) + 1, (first?.top ?? 0) + 3)).to.equal(4);
    expect(adapted.offsetAt((third?.left ?? 0) + 1, (third?.top ?? 0) + 3)).to.equal(9);
    const [empty] = adapted.rects({ start: 8, end: 8 });
    expect(empty?.top).to.be.within(first?.bottom ?? 0, third?.top ?? 0);
  });
});

describe('replacing', () => {
  const draft = "Hello, you failed to attach it, so we can't help.";

  it('changes only the span, and keeps the caret at its words', async () => {
    const adapted = field('<p>Hello, <b>you</b> failed, sorry <i>Maria</i>.</p>');
    adapted.select({ start: adapted.text.length - 1, end: adapted.text.length - 1 });
    expect(adapted.replace(rangeOf(adapted, 'failed'), 'missed it')).to.equal(true);
    expect(adapted.element.querySelector('b')?.textContent).to.equal('you');
    expect(adapted.element.querySelector('i')?.textContent).to.equal('Maria');
    await type('X');
    expect(adapted.text).to.equal('Hello, you missed it, sorry MariaX.');
  });

  it('is one step to undo and to redo', async () => {
    const adapted = field();
    await type(draft);
    adapted.replace(rangeOf(adapted, 'you failed to attach it'), "it wasn't attached");
    const rewritten = adapted.text;
    expect(rewritten).to.equal("Hello, it wasn't attached, so we can't help.");
    adapted.replace(rangeOf(adapted, "can't"), 'can');
    await undo();
    expect(adapted.text).to.equal(rewritten);
    await undo();
    expect(adapted.text).to.equal(draft);
    await redo();
    expect(adapted.text).to.equal(rewritten);
  });

  it('inserts and deletes, each a step of its own', async () => {
    const adapted = field();
    await type('Dear');
    expect(adapted.replace({ start: 4, end: 4 }, ' Maria')).to.equal(true);
    await type('!');
    expect(adapted.text).to.equal('Dear Maria!');
    await undo();
    expect(adapted.text).to.equal('Dear Maria');
    expect(adapted.replace({ start: 0, end: 5 }, '')).to.equal(true);
    expect(adapted.text).to.equal('Maria');
    await undo();
    expect(adapted.text).to.equal('Dear Maria');
    await undo();
    expect(adapted.text).to.equal('Dear');
  });

  for (const mode of ['true', 'plaintext-only']) {
    it(`inserts several lines (${mode})`, async () => {
      const adapted = field('Hello', { contenteditable: mode });
      expect(adapted.replace({ start: 5, end: 5 }, '\n\nSorry.\nBye')).to.equal(true);
      expect(adapted.text).to.equal('Hello\n\nSorry.\nBye');
      await undo();
      expect(adapted.text).to.equal('Hello');
    });
  }

  it('lets an editor do it in its own way', () => {
    const adapted = field('<p>one two three</p>');
    const seen: (string | null)[] = [];
    adapted.element.addEventListener('beforeinput', (event) => {
      if (event.isTrusted) return;
      event.preventDefault();
      const [range] = event.getTargetRanges();
      seen.push(event.inputType, event.data, event.dataTransfer?.getData('text/plain') ?? null);
      (range?.startContainer as Text).replaceData(4, 3, event.data ?? '');
    });
    expect(adapted.replace(rangeOf(adapted, 'two'), '2')).to.equal(true);
    expect(seen).to.deep.equal(['insertReplacementText', '2', '2']);
    expect(adapted.text).to.equal('one 2 three');
    expect(adapted.selection).to.deep.equal({ start: 11, end: 11 });
  });

  it('refuses what is not text, is out of bounds or within a surrogate pair, and read-only fields', () => {
    const adapted = field('a😀b <span contenteditable="false">@Maria</span> c');
    const { text } = adapted;
    for (const [start, end] of [
      [-1, 1],
      [0, 50],
      [3, 1],
      [0, 2],
      [4, 6],
    ] as const) {
      expect(adapted.replace({ start, end }, 'x'), `${start}–${end}`).to.equal(false);
    }
    adapted.element.ariaReadOnly = 'true';
    expect(adapted.replace({ start: 0, end: 1 }, 'x')).to.equal(false);
    expect(adapted.text).to.equal(text);
  });

  (isChromium ? it : it.skip)('leaves a composition alone', async () => {
    const adapted = field('<p>Hello</p>');
    await compose('にほん');
    expect(adapted.text).to.equal('Helloにほん');
    expect(adapted.composing).to.equal(true);
    adapted.mark([{ range: { start: 0, end: 5 }, kind: 'hint' }]);
    expect(adapted.replace({ start: 0, end: 5 }, 'Dear')).to.equal(false);
    await commitComposition('日本');
    expect(adapted.text).to.equal('Hello日本');
    expect(adapted.replace({ start: 0, end: 5 }, 'Dear')).to.equal(true);
  });

  it('gives the focus and the selection back to where they were', async () => {
    const adapted = field('<p>one two</p>');
    const other = input('elsewhere');
    other.focus();
    other.setSelectionRange(2, 5);
    expect(adapted.replace({ start: 0, end: 3 }, 'three')).to.equal(true);
    expect(adapted.text).to.equal('three two');
    expect(document.activeElement).to.equal(other);
    await press('Delete');
    expect(other.value).to.equal('elhere');
  });

  it('keeps a backward selection', () => {
    const adapted = field('<p>one two three</p>');
    const text = adapted.element.querySelector('p')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 13, text, 8);
    adapted.replace({ start: 0, end: 3 }, '1');
    expect(adapted.selection).to.deep.equal({ start: 6, end: 11 });
    expect(getSelection()?.direction).to.equal('backward');
  });

  it('works in a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const element = editable('');
    host.attachShadow({ mode: 'open' }).append(element);
    const adapted = attach(element);
    element.focus();
    await type('one two');
    expect(adapted.selection).to.deep.equal({ start: 7, end: 7 });
    expect(adapted.replace({ start: 0, end: 3 }, '1')).to.equal(true);
    expect(adapted.text).to.equal('1 two');
    expect(adapted.selection).to.deep.equal({ start: 5, end: 5 });
    await undo();
    expect(adapted.text).to.equal('one two');
  });
});

it('a long text stays quick', () => {
  const adapted = attach(editable('<p>Thank you for writing, you failed to attach it.</p>'.repeat(600)));
  const start = performance.now();
  adapted.element.append('x');
  expect(adapted.text.length).to.be.greaterThan(28_000);
  expect(performance.now() - start, 'milliseconds').to.be.lessThan(200);
});
