import type { StyleWriter } from './style-writer.js';
import type { ValueElement } from './value-element.js';

/** The line height of a control's clone. Copying is not enough in two cases; each is looked into once a style. */
export class MirrorLineHeight {
  readonly #field: ValueElement;
  readonly #block: StyleWriter;
  #known = { key: '', value: '' };

  /** @param block holds the clone's lines */
  constructor(field: ValueElement, block: StyleWriter) {
    this.#field = field;
    this.#block = block;
  }

  /** Gives the clone, which has the field's font and size, the line height of the field. */
  update({ lineHeight, fontFamily, fontSize, paddingTop, paddingBottom }: CSSStyleDeclaration): void {
    const pixels = parseFloat(lineHeight);
    const key = `${lineHeight} ${fontSize} ${fontFamily} ${zoomOf(this.#field)}`;
    if (this.#known.key === key) {
      this.#block.set('line-height', this.#known.value);
    } else if (Number.isNaN(pixels)) {
      this.#block.set('line-height', lineHeight);
    } else if (this.#field.localName === 'input') {
      this.#decide(key, this.#singleLine(lineHeight, pixels));
    } else {
      this.#block.set('line-height', lineHeight);
      if (zoomOf(this.#field) === 1 || this.#field.scrollHeight <= this.#field.clientHeight) return;
      const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
      this.#fit(key, lineHeight, pixels / parseFloat(fontSize), padding);
    }
  }

  /** Browsers make the line of an input no lower than its font asks for. */
  #singleLine(lineHeight: string, pixels: number): string {
    this.#block.set('line-height', 'normal');
    return this.#block.element.offsetHeight > pixels ? 'normal' : lineHeight;
  }

  /**
   * Under zoom, engines round a line height in pixels and one as a factor differently, by a hair that adds up
   * over the lines; which of them the page gave, the height of the field's text tells.
   */
  #fit(key: string, lineHeight: string, factor: number, padding: number): void {
    const off = (): number => Math.abs(this.#block.element.offsetHeight + padding - this.#field.scrollHeight);
    const asPixels = off();
    if (asPixels < 1) return;
    this.#block.set('line-height', String(factor));
    this.#decide(key, off() < asPixels ? String(factor) : lineHeight);
  }

  #decide(key: string, value: string): void {
    this.#known = { key, value };
    this.#block.set('line-height', value);
  }
}

/** All the CSS zoom that an element is under. */
function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}
