import type { TextRange } from '../../engine/types.js';
import { ContentEditableField } from '../contenteditable-field.js';
import { CodeMirrorWatcher } from '../codemirror-text.js';
import type { TextField } from '../text-field.js';

/** What is used of a CodeMirror 6 `EditorView`. */
export interface CodeMirrorView {
  readonly contentDOM: HTMLElement;
  /** The part of the document that is drawn. */
  readonly viewport: TextPart;
  readonly state: {
    readonly doc: { toString(): string };
    readonly selection: { readonly main: TextPart & { readonly head: number } };
  };
  domAtPos(position: number, side?: -1 | 1): { readonly node: Node; readonly offset: number };
  posAtDOM(node: Node, offset?: number): number;
  focus(): void;
  dispatch(spec: CodeMirrorChange): void;
}

interface TextPart {
  readonly from: number;
  readonly to: number;
}

/** A transaction, as `dispatch` takes it. */
export interface CodeMirrorChange {
  changes?: { from: number; to: number; insert: string };
  selection?: { anchor: number; head: number };
  effects?: never;
  userEvent?: string;
}

/** What is used of the class: it makes the order to scroll. */
interface CodeMirrorClass {
  scrollIntoView(position: number): never;
}

/**
 * The adapter to CodeMirror 6, which draws only the part of its document that can be seen: the rest is not in the page
 * to be read.
 */
export function codeMirrorField(view: CodeMirrorView): TextField {
  return new ContentEditableField(view.contentDOM, {
    watch: (onRead) => new CodeMirrorWatcher(view, onRead),
    edit({ start, end }, inserted) {
      // The history joins typing and deleting to what was done just before, and nothing else.
      view.dispatch({ changes: { from: start, to: end, insert: inserted }, userEvent: 'input.complete' });
    },
    selection(): TextRange {
      const { from, to } = view.state.selection.main;
      return { start: from, end: to };
    },
    select({ start, end }) {
      view.focus();
      view.dispatch({ selection: { anchor: start, head: end } });
    },
    scrollTo({ start }) {
      const editorView = view.constructor as unknown as CodeMirrorClass;
      view.dispatch({ effects: editorView.scrollIntoView(start) });
    },
  });
}
