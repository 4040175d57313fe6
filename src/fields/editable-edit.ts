import { writeSelection } from './dom-selection.js';
import { treeOf } from './flat-tree.js';
import { keepPlace } from './keep-place.js';
import { viewOf } from './view.js';

/**
 * Replaces a DOM range of an editing host as the browser's own spell checker would: the editor is offered the edit by
 * a `beforeinput` event, to be done in its own model; if it lets it pass, the browser's editing command does it. The
 * selection is left where the edit was. Returns who did it, or null if the host cannot take the focus.
 */
export function editEditable(element: HTMLElement, range: Range, inserted: string): 'editor' | 'browser' | null {
  return keepPlace(element, () => {
    // Editing commands go to whatever has the focus.
    if (treeOf(element)?.activeElement !== element) return null;
    const anchor = [range.startContainer, range.startOffset] as const;
    const focus = [range.endContainer, range.endOffset] as const;
    // Typing that goes on where it stopped is undone in one step with it: a rewrite must be a step of its own.
    writeSelection(element, { anchor: [element, 0], focus: [element, 0] });
    writeSelection(element, { anchor, focus });
    if (!offer(element, range, inserted)) return 'editor';
    insert(element.ownerDocument, inserted);
    return 'browser';
  });
}

/** Returns whether the browser is to do the edit. */
function offer(element: HTMLElement, range: Range, inserted: string): boolean {
  const { InputEvent, DataTransfer, StaticRange } = viewOf(element);
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', inserted);
  const targetRanges = [new StaticRange(range)];
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType: inserted === '' ? 'deleteContentBackward' : 'insertReplacementText',
    data: inserted,
    dataTransfer,
    targetRanges,
  });
  // WebKit knows neither option: editors would take their own selection, which lags behind.
  if (!event.dataTransfer) Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
  if (event.getTargetRanges().length === 0)
    Object.defineProperty(event, 'getTargetRanges', { value: () => targetRanges });
  return element.dispatchEvent(event);
}

function insert(document: Document, inserted: string): void {
  if (inserted === '') document.execCommand('delete');
  else document.execCommand('insertText', false, inserted);
}
