import type { TextRange } from '../engine/types.js';
import type { TextChange } from './text-field.js';

/** The text of an editor at one moment, and where it is in the DOM. */
export interface EditorText {
  readonly text: string;
  /** The DOM range of a stretch of text, or of the place for a caret. */
  range(range: TextRange): Range;
  /** Where the characters of a range are drawn, and nothing else. */
  boxes(range: TextRange): DOMRect[];
  /** Whether something that is not text, such as a mention or a picture, stands in a range. */
  hasOpaque(range: TextRange): boolean;
  /** The place for a caret at an offset. */
  caret(offset: number): readonly [node: Node, offset: number];
  /** The element that an empty line at an offset is drawn as, or null. */
  lineAt(offset: number): Element | null;
  /** The offset of the text at, or next behind, a place in the DOM. */
  offsetOf(node: Node, offset: number): number;
}

/** Keeps the text of an editor up to date and tells of its changes. */
export interface TextWatcher {
  /** The text that listeners know. */
  readonly map: EditorText;
  /** Reads what changed since. Returns the change that listeners were just told of, or null. */
  check(): TextChange | null;
  /** Calls back after each change, in the order of subscription. Returns the unsubscribe function. */
  subscribe(listener: (change: TextChange) => void): () => void;
  dispose(): void;
}

/** What an adapter does in its editor's own way; what it leaves out is done through the DOM. */
export interface EditorParts {
  /** @param onRead called after each reading, before the listeners; null if only the DOM changed */
  watch?(onRead: (change: TextChange | null) => void): TextWatcher;
  /** Replaces a range in the editor's own transaction, as one step to undo; the editor keeps its caret. */
  edit?(range: TextRange, inserted: string, text: EditorText): void;
  selection?(): TextRange | null;
  select?(range: TextRange): void;
  scrollTo?(range: TextRange): void;
}
