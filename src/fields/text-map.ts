import type { TextRange } from '../engine/types.js';
import type { EditorText } from './editor-text.js';

/** A stretch of a field's text and the node that shows it: a text node from one of its characters on, or an element. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: Text | Element;
  /** The first of the node's characters; 0 for an element, which stands for one character or for an empty line. */
  readonly from: number;
}

type Point = readonly [node: Node, offset: number];

/** Which offset of a field's text is where in its DOM, and back. Holds for the DOM it was read from. */
export class TextMap implements EditorText {
  readonly text: string;
  readonly #root: HTMLElement;
  readonly #pieces: readonly Piece[];

  /** @param pieces in the order of the text */
  constructor(root: HTMLElement, text: string, pieces: readonly Piece[]) {
    this.#root = root;
    this.text = text;
    this.#pieces = pieces;
  }

  range({ start, end }: TextRange): Range {
    const range = this.#root.ownerDocument.createRange();
    range.setStart(...(start < end ? this.#startPoint(start) : this.caret(start)));
    if (start < end) range.setEnd(...this.#endPoint(end));
    return range;
  }

  /** A range's own boxes would include those of the blocks around. */
  boxes({ start, end }: TextRange): DOMRect[] {
    const boxes: DOMRect[] = [];
    for (let index = this.#firstEndingAfter(start); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (!piece || piece.start >= end) break;
      if (piece.end > piece.start) boxes.push(...boxesOf(piece, { start, end }));
    }
    return boxes;
  }

  hasOpaque({ start, end }: TextRange): boolean {
    return this.#pieces.some(
      (piece) => !isText(piece.node) && piece.start < piece.end && piece.start < end && start < piece.end,
    );
  }

  /** Behind a character rather than in front of the next. */
  caret(offset: number): Point {
    const touching: Piece[] = [];
    for (let index = this.#firstEndingAfter(offset - 1); index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (!piece || piece.start > offset) break;
      touching.push(piece);
    }
    const piece = touching.find(({ node, start, end }) => isText(node) && start < end) ?? touching[0];
    return piece ? pointIn(piece, offset) : [this.#root, this.#root.childNodes.length];
  }

  lineAt(offset: number): Element | null {
    const piece = this.#pieces.find(({ start, end }) => start === offset && end === offset);
    const node = piece?.node ?? null;
    return node && isText(node) ? node.parentElement : node;
  }

  offsetOf(node: Node, offset: number): number {
    const place = this.#root.ownerDocument.createRange();
    place.setStart(node, offset);
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle];
      if (piece && place.comparePoint(...pointIn(piece, piece.end)) < 0) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low];
    const before = this.#pieces[low - 1];
    if (!piece) return this.text.length;
    if (piece.node === node && isText(node)) return piece.start + Math.max(0, offset - piece.from);
    // A thing that cannot be looked into ends behind the place, or holds it.
    if (place.comparePoint(...pointIn(piece, piece.start)) < 0) return piece.end;
    // Between two lines, the place is in the block whose text it stands beside.
    return before && node.contains(before.node) && !node.contains(piece.node) ? before.end : piece.start;
  }

  #startPoint(offset: number): Point {
    const piece = this.#pieces[this.#firstEndingAfter(offset)];
    return piece ? pointIn(piece, Math.max(offset, piece.start)) : this.caret(offset);
  }

  #endPoint(offset: number): Point {
    let index = this.#firstEndingAfter(offset - 1);
    // A line break has no piece of its own: the range ends where the next line begins.
    for (; index < this.#pieces.length; index += 1) {
      const piece = this.#pieces[index];
      if (piece && (piece.start < offset || piece.start === offset)) return pointIn(piece, Math.min(offset, piece.end));
    }
    return this.caret(offset);
  }

  /** The index of the first piece that ends behind an offset. */
  #firstEndingAfter(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function pointIn({ node, start, from }: Piece, offset: number): Point {
  if (isText(node)) return [node, from + offset - start];
  const { parentNode } = node;
  if (!parentNode) return [node, 0];
  const index = [...parentNode.childNodes].indexOf(node);
  return [parentNode, offset > start ? index + 1 : index];
}

function boxesOf(piece: Piece, { start, end }: TextRange): DOMRect[] {
  const { node, from } = piece;
  if (!isText(node)) return [...node.getClientRects()];
  const range = node.ownerDocument.createRange();
  range.setStart(node, from + Math.max(start, piece.start) - piece.start);
  range.setEnd(node, from + Math.min(end, piece.end) - piece.start);
  return [...range.getClientRects()];
}
