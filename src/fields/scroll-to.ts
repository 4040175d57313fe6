import { flatAncestors } from './flat-tree.js';
import { viewOf } from './view.js';

/**
 * Scrolls an element and whatever it stands in, up to the page, by as little as brings a rectangle into view.
 * @param rect where it is, in viewport coordinates; asked again after each step
 */
export function scrollRectIntoView(element: HTMLElement, rect: () => DOMRect | undefined): void {
  for (const scroller of [element, ...flatAncestors(element)]) {
    const target = rect();
    if (!target) return;
    const { top, bottom } = visiblePart(scroller, element);
    const margin = Math.min(target.height / 2, (bottom - top) / 4);
    const above = top + margin - target.top;
    const below = target.bottom + margin - bottom;
    if (bottom <= top) continue;
    if (above > 0) scrollBy(scroller, -above);
    else if (below > 0) scrollBy(scroller, below);
  }
}

/** The part of the viewport that an element's content is seen through; without height if it does not scroll. */
function visiblePart(scroller: Element, field: Element): { readonly top: number; readonly bottom: number } {
  const { clientTop, clientHeight, scrollHeight, ownerDocument } = scroller;
  if (scroller === ownerDocument.scrollingElement) return { top: 0, bottom: clientHeight };
  if (scroller === ownerDocument.body || scrollHeight <= clientHeight) return { top: 0, bottom: 0 };
  const { overflowY } = viewOf(scroller).getComputedStyle(scroller);
  // Firefox scrolls textareas whatever their overflow.
  if (scroller !== field && (overflowY === 'visible' || overflowY === 'clip')) return { top: 0, bottom: 0 };
  const top = scroller.getBoundingClientRect().top + clientTop;
  return { top, bottom: top + clientHeight };
}

function scrollBy(scroller: Element, top: number): void {
  scroller.scrollBy({ top, behavior: 'instant' });
}
