import type { TextRange } from '../engine/types.js';
import { caretRect } from './caret-rect.js';
import { colorProperty, HIGHLIGHT_KINDS } from './highlight-kinds.js';
import { MirrorPlacement } from './mirror-placement.js';
import { BLOCK_PROPERTIES, BOX_PROPERTIES, MIRROR_CSS, TEXT_PROPERTIES } from './mirror-style.js';
import type { TextChange } from './text-field.js';
import { viewOf, type ValueElement } from './value-element.js';

/** The name of the one element that a mirror adds to the page; not registered as a custom element. */
const HOST_NAME = 'reply-coach-mirror';

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
  readonly #box: HTMLElement;
  readonly #block: HTMLElement;
  readonly #text: Text;
  readonly #end: HTMLElement;
  readonly #placement: MirrorPlacement;
  readonly #written = new Map<string, string>();

  /**
   * @param mount where the clone is put, as the last child; right behind the field when left out
   */
  constructor(field: ValueElement, mount?: ParentNode) {
    const { ownerDocument } = field;
    const create = (name: string, className: string): HTMLElement => {
      const element = ownerDocument.createElement(name);
      element.className = className;
      return element;
    };
    this.#field = field;
    this.#mount = mount;
    this.#host = ownerDocument.createElement(HOST_NAME);
    this.#host.setAttribute('aria-hidden', 'true');
    this.root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new (viewOf(field).CSSStyleSheet)();
    sheet.replaceSync(MIRROR_CSS);
    this.root.adoptedStyleSheets = [sheet];

    this.#box = create('div', field.localName === 'input' ? 'box single' : 'box');
    const view = create('div', 'view');
    this.#block = create('div', 'text');
    this.#text = ownerDocument.createTextNode(field.value);
    this.#end = ownerDocument.createElement('br'); // makes the empty line behind a final line feed
    this.#block.append(this.#text, this.#end);
    view.append(this.#block);
    this.#box.append(view);
    const layer = create('div', 'layer');
    layer.append(this.#box);
    this.root.append(layer);
    this.#placement = new MirrorPlacement(layer, this.#box);
    this.update();
  }

  /** Where strokes can be put, in the coordinates of the text's block. */
  get block(): HTMLElement {
    return this.#block;
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
    for (const property of TEXT_PROPERTIES) this.#write(this.#box, property, style.getPropertyValue(property));
    for (const property of BOX_PROPERTIES) this.#write(this.#box, property, style.getPropertyValue(property));
    for (const property of BLOCK_PROPERTIES) this.#write(this.#block, property, style.getPropertyValue(property));
    for (const property of HIGHLIGHT_KINDS.map(colorProperty)) {
      this.#write(this.#box, property, style.getPropertyValue(property));
    }
    this.#size(style);
    if (this.#field.localName === 'input') this.#write(this.#block, 'line-height', this.#singleLineHeight(style));
    else if (zoomOf(this.#field) !== 1) this.#fitLineHeight(style);
    this.scroll();
    this.#placement.place(this.#field);
  }

  /** Takes the field's scroll position over. */
  scroll(): void {
    this.#write(this.#block, 'left', `${-this.#field.scrollLeft}px`);
    this.#write(this.#block, 'top', `${-this.#field.scrollTop}px`);
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
      rightToLeft: this.#written.get('box direction') === 'rtl',
      boxes: (inner) => this.clientRects(inner),
      emptyLine: (offset) => this.#emptyLine(offset),
    });
    return [caret];
  }

  dispose(): void {
    this.#host.remove();
  }

  #attach(): void {
    if (this.attached) return;
    if (this.#mount) this.#mount.append(this.#host);
    else this.#field.after(this.#host);
  }

  /** The field's size, and scrollbars like its own, since they take room from the text. */
  #size(style: CSSStyleDeclaration): void {
    const field = this.#field;
    const box = this.#box;
    const px = (property: string): number => parseFloat(style.getPropertyValue(property)) || 0;
    const extra = (one: string, other: string): number =>
      px(`padding-${one}`) + px(`padding-${other}`) + px(`border-${one}-width`) + px(`border-${other}-width`);
    const multiline = field.localName === 'textarea';
    const bar = (outer: number, inner: number, one: string, other: string): number => {
      const size = outer - inner - px(`border-${one}-width`) - px(`border-${other}-width`);
      return multiline && size > 1 ? size : 0;
    };
    const barX = bar(field.offsetWidth, field.clientWidth, 'left', 'right');
    const barY = bar(field.offsetHeight, field.clientHeight, 'top', 'bottom');
    const full = (size: number, around: number, scrollbar: number, rounded: number): number => {
      if (style.boxSizing !== 'content-box') return size;
      // Some engines count the scrollbar as content, some do not: what is on the screen tells.
      const withBar = size + around + scrollbar;
      return Math.abs(withBar - rounded) < Math.abs(size + around - rounded) ? withBar : size + around;
    };
    for (const side of ['top', 'right', 'bottom', 'left']) {
      this.#write(box, `padding-${side}`, style.getPropertyValue(`padding-${side}`));
    }
    this.#write(box, 'width', `${full(px('width'), extra('left', 'right'), barX, field.offsetWidth)}px`);
    this.#write(box, 'height', `${full(px('height'), extra('top', 'bottom'), barY, field.offsetHeight)}px`);
    if (!multiline) return;
    this.#write(box, 'overflow-y', barX > 0 ? 'scroll' : 'hidden');
    this.#write(box, 'overflow-x', barY > 0 ? 'scroll' : 'hidden');
    // Scrollbars that the page styles by pseudo-elements have a width of their own.
    const left = field.clientLeft > box.clientLeft ? 'left' : 'right';
    const [missingX, missingY] = [box.clientWidth - field.clientWidth, box.clientHeight - field.clientHeight];
    if (missingX !== 0) this.#write(box, `padding-${left}`, `${px(`padding-${left}`) + missingX}px`);
    if (missingY !== 0) this.#write(box, 'padding-bottom', `${px('padding-bottom') + missingY}px`);
  }

  /** Browsers make the line of an input no lower than its font asks for. */
  #singleLineHeight(style: CSSStyleDeclaration): string {
    const asked = parseFloat(style.lineHeight);
    if (Number.isNaN(asked)) return 'normal';
    this.#block.style.setProperty('line-height', 'normal');
    this.#written.delete('text line-height');
    return this.#block.offsetHeight > asked ? 'normal' : style.lineHeight;
  }

  /**
   * Under zoom, engines round a line height in pixels and one as a factor differently, by a hair that adds up
   * over the lines; which of them the page gave, the height of the field's text tells.
   */
  #fitLineHeight(style: CSSStyleDeclaration): void {
    const pixels = parseFloat(style.lineHeight);
    if (Number.isNaN(pixels) || this.#field.scrollHeight <= this.#field.clientHeight) return;
    const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    const off = (): number => Math.abs(this.#block.offsetHeight + padding - this.#field.scrollHeight);
    const asPixels = off();
    if (asPixels < 1) return;
    const { lineHeight } = style;
    this.#write(this.#box, 'line-height', String(pixels / parseFloat(style.fontSize)));
    if (off() >= asPixels) this.#write(this.#box, 'line-height', lineHeight);
  }

  /** A line feed has a box where its line begins; WebKit gives one at the end of the line before as well. */
  #emptyLine(offset: number): DOMRect {
    const boxes =
      offset < this.#text.length ? [...this.range({ start: offset, end: offset + 1 }).getClientRects()] : [];
    return boxes.at(-1) ?? this.#end.getBoundingClientRect();
  }

  #write(element: HTMLElement, property: string, value: string): void {
    const key = `${element === this.#box ? 'box' : 'text'} ${property}`;
    if (this.#written.get(key) === value) return;
    this.#written.set(key, value);
    if (value === '') element.style.removeProperty(property);
    else element.style.setProperty(property, value);
  }
}

/** All the CSS zoom that an element is under. */
function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
