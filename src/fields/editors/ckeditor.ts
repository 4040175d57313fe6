import { ContentEditableField } from '../contenteditable-field.js';
import type { TextField } from '../text-field.js';

/** What is used of a position in a CKEditor 5 model. */
export interface CKEditorPosition {
  readonly textNode: CKEditorNode | null;
  readonly nodeAfter: object | null;
}

/** What is used of a text in a CKEditor 5 model. */
export interface CKEditorNode {
  getAttributes(): Iterable<[string, unknown]>;
}

/** What is used of a CKEditor 5 model writer. */
export interface CKEditorWriter {
  createText(text: string, attributes: Record<string, unknown>): object;
  createElement(name: string): object;
  createDocumentFragment(): object;
  append(item: object, parent: object): void;
}

/** What is used of a CKEditor 5 editor. */
export interface CKEditorLike {
  readonly editing: {
    readonly view: {
      getDomRoot(): HTMLElement | undefined;
      readonly domConverter: { domRangeToView(range: Range): object | null };
    };
    readonly mapper: { toModelRange(range: object): { readonly start: CKEditorPosition } };
  };
  readonly model: {
    change(callback: (writer: CKEditorWriter) => void): void;
    insertContent(content: object, range: object | null | undefined): unknown;
  };
}

/**
 * The adapter to CKEditor 5. A contenteditable field would do, but the editor joins up to twenty characters of typing
 * into one step: undoing a rewrite would take the typing before it along.
 * @throws {TypeError} when the editor has no editable root yet: wait for `create()`
 */
export function ckeditorField(editor: CKEditorLike): TextField {
  const { view, mapper } = editor.editing;
  const root = view.getDomRoot();
  if (!root) throw new TypeError('The CKEditor has no editable root yet.');
  return new ContentEditableField(root, {
    edit(range, inserted, text) {
      const viewRange = view.domConverter.domRangeToView(text.range(range));
      if (!viewRange) return;
      const modelRange = mapper.toModelRange(viewRange);
      // A change that is not part of another is an undo step of its own.
      editor.model.change((writer) => {
        editor.model.insertContent(content(writer, inserted, attributesAt(modelRange.start)), modelRange);
      });
    },
  });
}

function content(writer: CKEditorWriter, inserted: string, attributes: Record<string, unknown>): object {
  const lines = inserted.split('\n');
  if (lines.length === 1) return writer.createText(inserted, attributes);
  const fragment = writer.createDocumentFragment();
  for (const line of lines) {
    const paragraph = writer.createElement('paragraph');
    if (line !== '') writer.append(writer.createText(line, attributes), paragraph);
    writer.append(paragraph, fragment);
  }
  return fragment;
}

/** The look of the words that are replaced. */
function attributesAt({ textNode, nodeAfter }: CKEditorPosition): Record<string, unknown> {
  const node = textNode ?? (nodeAfter as Partial<CKEditorNode> | null);
  return Object.fromEntries(node?.getAttributes?.() ?? []);
}
