import type { TextRange } from '../engine/types.js';
import { caretRect } from './caret-rect.js';
import { colorProperty, HIGHLIGHT_KINDS } from './highlight-kinds.js';
import { STROKE_CSS } from './highlight-styles.js';
import { MirrorLineHeight } from './mirror-line-height.js';
import { MirrorPlacement } from './mirror-placement.js';
import { sizeLike } from './mirror-size.js';
import { BLOCK_PROPERTIES, BOX_PROPERTIES, MIRROR_CSS, TEXT_PROPERTIES } from './mirror-style.js';
import { StyleWriter } from './style-writer.js';
import type { TextChange } from './text-field.js';
import { type ValueElement } from './value-element.js';
import { viewOf } from './view.js';

/** The name of the one element that a mirror adds to the page; not registered as a custom element. */
const HOST_NAME = 'reply-coach-mirror';

/** What the box takes over as it is. */
const COPIED = [...TEXT_PROPERTIES, ...BOX_PROPERTIES];

/**
 * A measuring clone of a control: the same text with the same metrics, unseen, exactly over it, in a shadow
 * root of its own. The root is closed, so that tools which record pages do not record the draft twice.
 */
export class Mirror {
  /** Where the clone's shadow tree begins, for the rules that paint marks. */
  readonly root: ShadowRoot;
  readonly #field: ValueElement;
  readonly #mount: ParentNode | undefined;
  readonly #host: HTMLElement;
  readonly #box: StyleWriter;
  readonly #block: StyleWriter;
  readonly #text: Text;
  readonly #end: HTMLElement;
  readonly #placement: MirrorPlacement;
  readonly #lineHeight: MirrorLineHeight;

  /**
   * @param mount where the clone is put, as the last child; right behind the field when left out
   */
  constructor(field: ValueElement, mount?: ParentNode) {
    const { ownerDocument } = field;
    const create = (className: string, ...children: Node[]): HTMLElement => {
      const element = ownerDocument.createElement('div');
      element.className = className;
      element.append(...children);
      return element;
    };
    this.#field = field;
    this.#mount = mount;
    this.#host = ownerDocument.createElement(HOST_NAME);
    this.#host.setAttribute('aria-hidden', 'true');
    this.root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new (viewOf(field).CSSStyleSheet)();
    sheet.replaceSync(MIRROR_CSS + STROKE_CSS);
    this.root.adoptedStyleSheets = [sheet];

    this.#text = ownerDocument.createTextNode(field.value);
    this.#end = ownerDocument.createElement('br'); // makes the empty line behind a final line feed
    const block = create('text', this.#text, this.#end);
    const box = create(field.localName === 'input' ? 'box single' : 'box', create('view', block));
    const layer = create('layer', box);
    this.root.append(layer);
    this.#box = new StyleWriter(box);
    this.#block = new StyleWriter(block);
    this.#placement = new MirrorPlacement(layer, box);
    this.#lineHeight = new MirrorLineHeight(field, this.#block);
    this.update();
  }

  /** Where strokes can be put, in the coordinates of the text's block. */
  get block(): HTMLElement {
    return this.#block.element;
  }

  /** Whether the clone is where it belongs. */
  get attached(): boolean {
    if (this.#mount) return this.#host.parentNode === this.#mount;
    return this.#host.previousSibling === this.#field;
  }

  /** Follows a change of the field's text; only the changed part is laid out anew. */
  applyChange({ range, inserted }: TextChange): void {
    this.#text.replaceData(range.start, range.end - range.start, inserted);
    if (this.#text.length !== this.#field.value.length) this.#text.data = this.#field.value;
  }

  /** Takes everything over from the field: look, size, place, scroll position. Writes only what differs. */
  update(): void {
    if (!this.#field.isConnected) {
      this.#host.remove();
      return;
    }
    this.#attach();
    const style = viewOf(this.#field).getComputedStyle(this.#field);
    this.#box.copy(style, COPIED);
    for (const property of HIGHLIGHT_KINDS.map(colorProperty)) {
      // The clone's own text has no colour to mix from.
      this.#box.set(property, style.getPropertyValue(property).replace(/\bcurrentcolor\b/gi, style.color));
    }
    this.#block.copy(style, BLOCK_PROPERTIES);
    sizeLike(this.#field, style, this.#box);
    this.#lineHeight.update(style);
    this.#block.set('left', `${-this.#field.scrollLeft}px`);
    this.#block.set('top', `${-this.#field.scrollTop}px`);
    this.#placement.place(this.#field);
  }

  /** A live range over the clone's text. */
  range({ start, end }: TextRange): Range {
    const range = this.#field.ownerDocument.createRange();
    range.setStart(this.#text, start);
    range.setEnd(this.#text, end);
    return range;
  }

  /** The boxes of a range in viewport coordinates. */
  clientRects(range: TextRange): DOMRect[] {
    if (range.start < range.end) return [...this.range(range).getClientRects()];
    const caret = caretRect(range.start, {
      text: this.#text.data,
      rightToLeft: this.#box.get('direction') === 'rtl',
      boxes: (inner) => this.clientRects(inner),
      emptyLine: (offset) => this.#emptyLine(offset),
    });
    return [caret];
  }

  /** Takes the clone out of the page. */
  dispose(): void {
    this.#host.remove();
  }

  #attach(): void {
    if (this.attached) return;
    if (this.#mount) this.#mount.append(this.#host);
    else this.#field.after(this.#host);
  }

  /** A line feed has a box where its line begins; WebKit gives one at the end of the line before as well. */
  #emptyLine(offset: number): DOMRect {
    const last = offset === this.#text.length;
    const boxes = last ? [] : [...this.range({ start: offset, end: offset + 1 }).getClientRects()];
    return boxes.at(-1) ?? this.#end.getBoundingClientRect();
  }
}
