import { ContentEditableField } from '../contenteditable-field.js';
import type { TextField } from '../text-field.js';

/** What is used of a ProseMirror transaction. */
export interface ProseMirrorTransaction {
  insertText(text: string, from: number, to?: number): this;
  split(position: number): this;
}

/** What is used of a ProseMirror `EditorView`; TipTap has it as `editor.view`. */
export interface ProseMirrorView<Transaction extends ProseMirrorTransaction = ProseMirrorTransaction> {
  readonly dom: HTMLElement;
  readonly state: { readonly tr: Transaction };
  posAtDOM(node: Node, offset: number, bias?: number): number;
  dispatch(transaction: Transaction): void;
}

/**
 * The adapter to ProseMirror and TipTap. A contenteditable field would do, but the history joins what is done within
 * half a second: undoing a rewrite would take the typing before it along.
 * @param closeHistory the function of `prosemirror-history` (`@tiptap/pm/history`); for another history, one that
 *   returns the transaction as it is
 */
export function proseMirrorField<Transaction extends ProseMirrorTransaction>(
  view: ProseMirrorView<Transaction>,
  closeHistory: (transaction: Transaction) => Transaction,
): TextField {
  return new ContentEditableField(view.dom, {
    edit(range, inserted, text) {
      const { startContainer, startOffset, endContainer, endOffset } = text.range(range);
      let position = view.posAtDOM(startContainer, startOffset);
      const { tr } = view.state;
      const [first = '', ...lines] = inserted.split('\n');
      tr.insertText(first, position, view.posAtDOM(endContainer, endOffset));
      position += first.length;
      for (const line of lines) {
        tr.split(position);
        position += 2; // out of one block and into the next
        tr.insertText(line, position);
        position += line.length;
      }
      view.dispatch(closeHistory(tr));
      view.dispatch(closeHistory(view.state.tr));
    },
  });
}
