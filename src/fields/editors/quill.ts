import { ContentEditableField } from '../contenteditable-field.js';
import type { TextField } from '../text-field.js';

/** What is used of a Quill 2 instance. */
export interface QuillLike {
  readonly root: HTMLElement;
  readonly history: { cutoff(): void };
  getIndex(blot: object): number;
  getFormat(index: number, length: number): Readonly<Record<string, unknown>>;
  updateContents(operations: QuillOperation[], source: 'user'): unknown;
}

/** A step of a Quill delta. */
export interface QuillOperation {
  retain?: number;
  delete?: number;
  insert?: string;
  attributes?: Record<string, unknown>;
}

/** What is used of the class: it knows which part of the document a node shows. */
interface QuillClass {
  find(node: Node): object | null;
}

/**
 * The adapter to Quill 2. A contenteditable field would do, but the history joins what is done within a second:
 * undoing a rewrite would take the typing before it along.
 */
export function quillField(quill: QuillLike): TextField {
  return new ContentEditableField(quill.root, {
    edit(range, inserted, text) {
      const { startContainer, startOffset, endContainer, endOffset } = text.range(range);
      const start = indexOf(quill, startContainer, startOffset);
      const length = indexOf(quill, endContainer, endOffset) - start;
      quill.history.cutoff();
      quill.updateContents(
        [
          ...(start > 0 ? [{ retain: start }] : []),
          ...(inserted === '' ? [] : [{ insert: inserted, attributes: inlineFormat(quill, start, length) }]),
          ...(length > 0 ? [{ delete: length }] : []),
        ],
        'user',
      );
      quill.history.cutoff();
    },
  });
}

function indexOf(quill: QuillLike, node: Node, offset: number): number {
  const quillClass = quill.constructor as unknown as QuillClass;
  const child = node.nodeType === Node.TEXT_NODE ? node : node.childNodes[offset];
  const blot = child && quillClass.find(child);
  if (blot) return quill.getIndex(blot) + (child === node ? offset : 0);
  const last = node.lastChild && quillClass.find(node.lastChild);
  return last ? quill.getIndex(last) + 1 : 0;
}

/** The look of the words that are replaced; what belongs to a whole line stays with the line. */
function inlineFormat(quill: QuillLike, start: number, length: number): Record<string, unknown> {
  const { bold, italic, underline, strike, color, background, font, size } = quill.getFormat(start, length);
  const format = { bold, italic, underline, strike, color, background, font, size };
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined));
}
