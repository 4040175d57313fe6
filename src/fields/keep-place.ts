import { deepActiveElement, flatAncestors, treeOf } from './flat-tree.js';

/**
 * Runs an edit with the focus in `element`, as the browser's editing commands need it, and puts the focus,
 * the page's selection and every scroll position back to where they were.
 */
export function keepPlace<T>(element: HTMLElement, edit: () => T): T {
  const restoreScroll = rememberScroll(element);
  const restoreFocus = rememberFocus(element);
  try {
    element.focus({ preventScroll: true });
    return edit();
  } finally {
    restoreFocus();
    restoreScroll();
  }
}

function rememberScroll(element: Element): () => void {
  const positions = [element, ...flatAncestors(element)].map(
    (scroller) => [scroller, scroller.scrollTop, scroller.scrollLeft] as const,
  );
  return () => {
    for (const [scroller, top, left] of positions) {
      if (scroller.scrollTop !== top || scroller.scrollLeft !== left) {
        scroller.scrollTo({ top, left, behavior: 'instant' });
      }
    }
  };
}

function rememberFocus(element: HTMLElement): () => void {
  if (treeOf(element)?.activeElement === element) return () => undefined;
  const { ownerDocument } = element;
  const focused = deepActiveElement(ownerDocument);
  const selection = ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (!focused || focused === ownerDocument.body) element.blur();
    else (focused as HTMLElement).focus({ preventScroll: true });
    // A control keeps its own selection; one in the page's text went away with the focus.
    if (selection && anchorNode?.isConnected && focusNode?.isConnected && !isControl(focused)) {
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    }
  };
}

function isControl(element: Element | null): boolean {
  return element?.localName === 'input' || element?.localName === 'textarea';
}
