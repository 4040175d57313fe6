import { flatAncestors } from './flat-tree.js';
import { viewOf } from './view.js';

let legacy: boolean | undefined;

/**
 * What an element's client rectangles have to be multiplied by to be in viewport coordinates: 1, except under
 * CSS `zoom` in engines that measure in zoomed pixels (WebKit up to 26).
 */
export function rectScale(element: HTMLElement): number {
  const zoom = zoomOf(element);
  return zoom !== 1 && measuresZoomed(element.ownerDocument) ? zoom : 1;
}

/** How much an element is magnified by CSS `zoom`, its own and that of what it is laid out in. */
export function zoomOf(element: Element): number {
  const view = viewOf(element);
  let zoom = 1;
  for (const zoomed of [element, ...flatAncestors(element)]) {
    zoom *= parseFloat(view.getComputedStyle(zoomed).getPropertyValue('zoom')) || 1;
  }
  return zoom;
}

/** What was measured in an element, in viewport coordinates. */
export function inViewport(element: HTMLElement, rects: DOMRect[]): DOMRect[] {
  const by = rectScale(element);
  if (by === 1) return rects;
  return rects.map(({ x, y, width, height }) => new DOMRect(x * by, y * by, width * by, height * by));
}

function measuresZoomed(document: Document): boolean {
  if (legacy === undefined) {
    const probe = document.createElement('div');
    probe.style.setProperty('position', 'absolute');
    probe.style.setProperty('width', '10px');
    document.documentElement.append(probe);
    const plain = probe.getBoundingClientRect().width;
    probe.style.setProperty('zoom', '2');
    legacy = probe.getBoundingClientRect().width < plain * 1.5;
    probe.remove();
  }
  return legacy;
}
