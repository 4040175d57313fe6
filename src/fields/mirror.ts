import type { TextRange } from '../engine/types.js';
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
    this.root.append(this.#box);
    this.#placement = new MirrorPlacement(this.#box);
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
    return range.start === range.end ? [this.#caretRect(range.start)] : [...this.range(range).getClientRects()];
  }

  dispose(): void {
    this.#host.remove();
  }

  #attach(): void {
    if (this.attached) return;
    if (this.#mount) this.#mount.append(this.#host);
    else this.#field.after(this.#host);
  }

  /** The field's size with its scrollbars, which take room from the text, as padding. */
  #size(style: CSSStyleDeclaration): void {
    const field = this.#field;
    const px = (property: string): number => parseFloat(style.getPropertyValue(property)) || 0;
    const borders = {
      x: px('border-left-width') + px('border-right-width'),
      y: px('border-top-width') + px('border-bottom-width'),
    };
    const padding = { x: px('padding-left') + px('padding-right'), y: px('padding-top') + px('padding-bottom') };
    const multiline = field.localName === 'textarea';
    const barX = multiline ? Math.max(0, Math.round(field.offsetWidth - field.clientWidth - borders.x)) : 0;
    const barY = multiline ? Math.max(0, Math.round(field.offsetHeight - field.clientHeight - borders.y)) : 0;
    const leftBar = barX > 0 && field.clientLeft - px('border-left-width') > barX / 2;

    const contentBox = style.boxSizing === 'content-box';
    const full = (size: number, extra: number, bar: number, rounded: number): number => {
      if (!contentBox) return size;
      // Some engines count the scrollbar as content, some do not: what is on the screen tells.
      const withBar = size + extra + bar;
      return Math.abs(withBar - rounded) < Math.abs(size + extra - rounded) ? withBar : size + extra;
    };
    this.#write(this.#box, 'width', `${full(px('width'), padding.x + borders.x, barX, field.offsetWidth)}px`);
    this.#write(this.#box, 'height', `${full(px('height'), padding.y + borders.y, barY, field.offsetHeight)}px`);
    this.#write(this.#box, 'padding-top', style.paddingTop);
    this.#write(this.#box, 'padding-bottom', `${px('padding-bottom') + barY}px`);
    this.#write(this.#box, 'padding-left', `${px('padding-left') + (leftBar ? barX : 0)}px`);
    this.#write(this.#box, 'padding-right', `${px('padding-right') + (leftBar ? 0 : barX)}px`);
  }

  /** Browsers make the line of an input no lower than its font asks for. */
  #singleLineHeight(style: CSSStyleDeclaration): string {
    const asked = parseFloat(style.lineHeight);
    if (Number.isNaN(asked)) return 'normal';
    this.#block.style.setProperty('line-height', 'normal');
    this.#written.delete('text line-height');
    return this.#block.offsetHeight > asked ? 'normal' : style.lineHeight;
  }

  /** Where the caret stands in front of an offset: an upright line without width. */
  #caretRect(offset: number): DOMRect {
    const { data } = this.#text;
    const next = data[offset];
    if (next === undefined && (offset === 0 || data[offset - 1] === '\n')) return this.#end.getBoundingClientRect();
    const before = next === undefined || (next === '\n' && offset > 0 && data[offset - 1] !== '\n');
    const at = before ? offset - 1 : offset;
    const boxes = [...this.range({ start: at, end: at + 1 }).getClientRects()];
    const box = (before ? boxes.at(-1) : boxes[0]) ?? this.#end.getBoundingClientRect();
    const rightToLeft = this.#written.get('box direction') === 'rtl';
    return new DOMRect(before !== rightToLeft ? box.right : box.left, box.top, 0, box.height);
  }

  #write(element: HTMLElement, property: string, value: string): void {
    const key = `${element === this.#box ? 'box' : 'text'} ${property}`;
    if (this.#written.get(key) === value) return;
    this.#written.set(key, value);
    if (value === '') element.style.removeProperty(property);
    else element.style.setProperty(property, value);
  }
}
