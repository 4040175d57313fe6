import { TextMap, type Piece } from './text-map.js';
import { viewOf } from './view.js';

/** What stands in the text for a thing that cannot be read or edited: a mention, a picture, a quotation, code. */
export const OPAQUE = '\uFFFC';

const OPAQUE_ELEMENTS =
  'img, picture, svg, video, audio, canvas, iframe, object, embed, hr, input, button, select, textarea, ' +
  'blockquote, pre, code, [contenteditable="false" i]';

/** Characters without width, by which editors hold a caret where there is no text. */
const HOLDERS = '\\u200B\\u2060\\uFEFF';
const PRESERVED = new RegExp(`\\n|[${HOLDERS}]+|[^\\n${HOLDERS}]+`, 'g');
const COLLAPSED = new RegExp(`[ \\t\\n\\r\\f]+|[${HOLDERS}]+|[^ \\t\\n\\r\\f${HOLDERS}]+`, 'g');

/**
 * Reads an editing host as the reader sees it: a line feed between blocks and lines, white space as it is drawn, and
 * one `OPAQUE` character for a thing that is not for editing. What is hidden, or lies over the text, is left out.
 */
export function readText(root: HTMLElement): TextMap {
  const reader = new Reader(root);
  return new TextMap(root, reader.text, reader.pieces);
}

class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  readonly #view: Window & typeof globalThis;
  /** Whether the present line has anything on it. */
  #open = false;
  /** Whether a line has ended: the line feed comes with the next one, as the last line has none. */
  #ended = false;
  #lineStart = 0;
  /** White space that is drawn only if text follows on the line. */
  #space: readonly [node: Text, from: number] | null = null;

  constructor(root: HTMLElement) {
    this.#view = viewOf(root);
    this.#children(root, this.#view.getComputedStyle(root));
  }

  #children(element: Element, style: CSSStyleDeclaration): void {
    const preserves = /^(?:pre|break)/.test(style.whiteSpace);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#characters(child as Text, preserves);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#element(child as Element);
    }
  }

  #element(element: Element): void {
    if (element.localName === 'br') {
      this.#space = null;
      this.#place(element, '');
      this.#ended = true;
      return;
    }
    const style = this.#view.getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    const block = !/^(?:inline|contents|ruby)/.test(display);
    if (block) this.#endLine();
    if (!element.matches(OPAQUE_ELEMENTS)) this.#children(element, style);
    else if (isInFlow(element, style)) this.#place(element, OPAQUE);
    if (block) this.#endLine();
  }

  #characters(node: Text, preserves: boolean): void {
    for (const { 0: run, index } of node.data.matchAll(preserves ? PRESERVED : COLLAPSED)) {
      if (/^[\u200B\u2060\uFEFF]/.test(run)) this.#append(node, index, '');
      else if (preserves && run === '\n') {
        this.#append(node, index, '');
        this.#ended = true;
      } else if (!preserves && /^[ \t\n\r\f]/.test(run)) this.#space ??= [node, index];
      else this.#append(node, index, run.replaceAll('\u00A0', ' '));
    }
  }

  #place(element: Element, character: string): void {
    this.#startLine();
    if (character !== '') this.#writeSpace();
    this.#push(element, 0, character);
  }

  #append(node: Text, from: number, characters: string): void {
    this.#startLine();
    if (characters !== '') this.#writeSpace();
    // Nothing may come before white space that is still to be drawn.
    if (!this.#space) this.#push(node, from, characters);
  }

  #startLine(): void {
    if (this.#ended) {
      this.text += '\n';
      this.#lineStart = this.text.length;
      this.#space = null;
    }
    this.#ended = false;
    this.#open = true;
  }

  #endLine(): void {
    if (this.#open) this.#ended = true;
    this.#open = false;
    this.#space = null;
  }

  /** White space at the beginning of a line is not drawn. */
  #writeSpace(): void {
    const space = this.#space;
    this.#space = null;
    if (space && this.text.length > this.#lineStart) this.#push(...space, ' ');
  }

  #push(node: Text | Element, from: number, characters: string): void {
    const start = this.text.length;
    const end = start + characters.length;
    this.text += characters;
    const last = this.pieces.at(-1);
    if (last?.node === node && last.end === start && last.from + last.end - last.start === from && characters !== '') {
      this.pieces[this.pieces.length - 1] = { ...last, end };
    } else this.pieces.push({ start, end, node, from });
  }
}

/** Placeholders, handles and fillers lie outside of the text, or have no width. */
function isInFlow(element: Element, { position, float, width }: CSSStyleDeclaration): boolean {
  if (position === 'absolute' || position === 'fixed' || float !== 'none') return false;
  return element.localName !== 'img' || width !== '0px';
}
