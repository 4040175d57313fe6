import { supportsHighlights } from './highlight-set.js';
import { type ValueElement } from './value-element.js';
import { viewOf } from './view.js';

/** A range of a control's value, as browsers hand it out: paintable and measurable, its nodes hidden. */
export interface OpaqueRange extends AbstractRange {
  getClientRects(): DOMRectList;
  getBoundingClientRect(): DOMRect;
  /** Stops following the value. */
  disconnect(): void;
}

/** A control that hands out ranges of its value. */
export interface ValueRangeSource {
  createValueRange(start: number, end: number): OpaqueRange;
}

/** Whether the browser itself can mark this control's value. */
export function hasValueRanges(element: ValueElement): element is ValueElement & ValueRangeSource {
  return 'createValueRange' in element && supportsHighlights(viewOf(element));
}
