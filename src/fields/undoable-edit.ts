import type { TextRange } from '../engine/types.js';
import { treeOf } from './flat-tree.js';
import { keepPlace } from './keep-place.js';
import { mapOffset } from './text-change.js';
import type { ValueElement } from './value-element.js';

/**
 * Replaces a range of a control's text through the browser's own editing command, the only way that all
 * browsers can undo and that fires `input` as typing does. The selection stays at the same words.
 * Returns whether the text changed; not at all when the control cannot take the focus.
 */
export function editUndoably(element: ValueElement, range: TextRange, inserted: string): boolean {
  const before = element.value;
  const start = element.selectionStart ?? before.length;
  const end = element.selectionEnd ?? start;
  const direction = element.selectionDirection ?? 'none';
  const expected = before.slice(0, range.start) + inserted + before.slice(range.end);

  return keepPlace(element, () => {
    // Editing commands go to whatever has the focus: a control in an inert or hidden part cannot get it.
    if (treeOf(element)?.activeElement !== element) return false;
    // Typing that goes on where it stopped is undone in one step with it: a rewrite must be a step of its own.
    moveAway(element);
    element.setSelectionRange(range.start, range.end);
    const { ownerDocument } = element;
    if (inserted === '') ownerDocument.execCommand('delete');
    else ownerDocument.execCommand('insertText', false, inserted);
    const done = element.value === expected;

    // An `input` listener of the host may have changed the text further: then the caret is its affair.
    if (done || element.value === before) {
      const change = { range, inserted };
      const map = (offset: number): number =>
        done ? mapOffset(offset, change, start === end ? 'after' : 'before') : offset;
      moveAway(element);
      element.setSelectionRange(map(start), map(end), direction);
    }
    return element.value !== before;
  });
}

/** Puts the caret anywhere else, which ends the browser's group of typing. */
function moveAway(element: ValueElement): void {
  const elsewhere = element.selectionStart === 0 ? element.value.length : 0;
  element.setSelectionRange(elsewhere, elsewhere);
}
