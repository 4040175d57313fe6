import type { TextRange } from '../engine/types.js';
import { viewOf } from '../fields/view.js';
import type { TextField } from '../fields/text-field.js';

/** What a card is about, on the screen. All rectangles are in viewport coordinates. */
export interface PopoverAnchor {
  /** The element that holds the words. */
  readonly element: HTMLElement;
  /** The element's own box. */
  box(): DOMRect;
  /** The marked words, one rectangle a line. */
  words(): readonly DOMRect[];
  /** The line being typed, which must stay readable; null when nothing is being typed. */
  line(): DOMRect | null;
  /** Calls back when the rectangles may have moved. Returns the unsubscribe function. */
  onLayout(listener: () => void): () => void;
}

/** The anchor of whatever range `current` gives, for as long as it gives one. */
export function anchorFor(field: TextField, current: () => TextRange | null): PopoverAnchor {
  return {
    element: field.element,
    box: () => inPage(field, field.element.getBoundingClientRect()),
    words: () => {
      const range = current();
      return range ? rangeRects(field, range).map((rect) => inPage(field, rect)) : [];
    },
    line: () => {
      const selection = field.element.matches(':focus') ? field.selection : null;
      const line = selection && placeRects(field, selection.end).at(-1);
      return line ? inPage(field, line) : null;
    },
    onLayout: (listener) => field.onLayout(listener),
  };
}

/** A rectangle in the viewport of a field's document as one in the viewport of the page that holds its frames. */
function inPage({ element }: TextField, rect: DOMRect): DOMRect {
  let { x, y } = rect;
  for (let view = viewOf(element); view !== window && view.frameElement; view = view.parent as typeof view) {
    const { left, top } = view.frameElement.getBoundingClientRect();
    x += left + view.frameElement.clientLeft;
    y += top + view.frameElement.clientTop;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** Where a range is drawn, a place between two characters included. */
export function rangeRects(field: TextField, range: TextRange): readonly DOMRect[] {
  return range.start < range.end ? field.rects(range) : placeRects(field, range.start);
}

/** Where a place between two characters is drawn: beside the character before it, or else the one after. */
function placeRects(field: TextField, offset: number): readonly DOMRect[] {
  if (offset > 0 && field.text[offset - 1] !== '\n') {
    const before = field.rects({ start: offset - 1, end: offset });
    if (before.length > 0) return before.map(({ right, y, height }) => new DOMRect(right, y, 0, height));
  }
  const after = field.rects({ start: offset, end: Math.min(offset + 1, field.text.length) });
  return after.map(({ x, y, height }) => new DOMRect(x, y, 0, height));
}
