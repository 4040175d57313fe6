import { treeOf } from './flat-tree.js';
import { viewOf } from './view.js';

/** A selection in the page; the focus is the end that moves. */
export interface DomSelection {
  readonly anchor: readonly [node: Node, offset: number];
  readonly focus: readonly [node: Node, offset: number];
}

/** The page's selection if it lies within an element, through open shadow roots; or null. */
export function readSelection(element: HTMLElement): DomSelection | null {
  const selection = viewOf(element).getSelection();
  const root = treeOf(element);
  if (!selection || !root) return null;
  const shadowRoots = root.nodeType === Node.DOCUMENT_NODE ? [] : [root as ShadowRoot];
  const [range] = selection.getComposedRanges({ shadowRoots });
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const start = [range.startContainer, range.startOffset] as const;
  const end = [range.endContainer, range.endOffset] as const;
  return selection.direction === 'backward' ? { anchor: end, focus: start } : { anchor: start, focus: end };
}

/** Makes this the page's selection. */
export function writeSelection(element: HTMLElement, { anchor, focus }: DomSelection): void {
  viewOf(element)
    .getSelection()
    ?.setBaseAndExtent(...anchor, ...focus);
}
