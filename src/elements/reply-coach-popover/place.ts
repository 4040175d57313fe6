import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { PopoverAnchor } from '../../controllers/anchor.js';
import { flatParent } from '../../fields/flat-tree.js';
import { zoomOf } from '../../fields/legacy-zoom.js';

const GAP = 6;
const MARGIN = 8;
/** At 400 % zoom there is little room; the card scrolls. */
const LEAST_HEIGHT = 80;

/** Keeps a card beside its anchor until the returned function is called. Hides it while the words are scrolled away. */
export function follow(card: HTMLElement, anchor: PopoverAnchor): () => void {
  const reference: VirtualElement = { getBoundingClientRect: () => keepFree(anchor, card.offsetHeight + GAP) };
  let stopped = false;
  const update = (): void => {
    // In a magnified part of the page, lengths would mean something else than in the viewport that the card is placed in.
    const zoom = zoomOf(flatParent(card) ?? card);
    if (zoom !== 1) card.style.setProperty('zoom', `${1 / zoom}`);
    card.classList.toggle('away', !inView(anchor));
    void computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, crossAxis: false }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            card.style.setProperty('max-height', `${Math.max(availableHeight, LEAST_HEIGHT)}px`);
          },
        }),
      ],
    }).then(({ x, y }) => {
      if (stopped) return;
      card.style.setProperty('left', `${x}px`);
      card.style.setProperty('top', `${y}px`);
    });
  };
  const stopFollowing = autoUpdate({ ...reference, contextElement: anchor.element }, card, update);
  const stopListening = anchor.onLayout(update);
  return () => {
    stopped = true;
    stopFollowing();
    stopListening();
  };
}

/** The words, and the line being typed too where a card of that reach could cover it. */
function keepFree(anchor: PopoverAnchor, reach: number): DOMRect {
  const words = union(anchor.words()) ?? anchor.box();
  const line = anchor.line();
  if (!line || line.top > words.bottom + reach || line.bottom < words.top - reach) return words;
  const top = Math.min(words.top, line.top);
  return new DOMRect(words.x, top, words.width, Math.max(words.bottom, line.bottom) - top);
}

function inView(anchor: PopoverAnchor): boolean {
  const field = anchor.box();
  const words = union(anchor.words());
  return !words || (words.bottom > field.top && words.top < field.bottom);
}

function union(rects: readonly DOMRect[]): DOMRect | null {
  const first = rects[0];
  if (!first) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
