import { flatAncestors } from './flat-tree.js';
import { viewOf } from './view.js';

/** The linear part of an affine map: a step in a box's own pixels to a step in the viewport's. */
interface Linear {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

interface Step {
  readonly x: number;
  readonly y: number;
}

/** How far apart the probes stand, in the box's own pixels. */
const PROBE_DISTANCE = 100;

/** Enough to come within the tolerance from anywhere on a page. */
const MAX_PASSES = 10;

/** Puts a box right over an element, whatever zoom and transforms they have above them. */
export class MirrorPlacement {
  readonly #layer: HTMLElement;
  readonly #box: HTMLElement;
  readonly #probes: readonly [HTMLElement, HTMLElement, HTMLElement];
  #left = 0;
  #top = 0;
  #clip = '';

  /**
   * @param layer absolutely placed; the probes are put beside it
   * @param box in the layer, which it may zoom or transform its own way
   */
  constructor(layer: HTMLElement, box: HTMLElement) {
    this.#layer = layer;
    this.#box = box;
    const probe = (x: number, y: number): HTMLElement => {
      const element = box.ownerDocument.createElement('div');
      element.className = 'probe';
      element.style.setProperty('left', `${x}px`);
      element.style.setProperty('top', `${y}px`);
      return element;
    };
    this.#probes = [probe(0, 0), probe(-PROBE_DISTANCE, 0), probe(0, -PROBE_DISTANCE)];
    layer.before(...this.#probes);
  }

  /** Places the box, which has the element's size and transform already, and clips it as the element is clipped. */
  place(element: HTMLElement): void {
    // An affine map keeps centres, so they tell the distance even when boxes are rotated. Mostly one pass does;
    // engines that measure a zoomed box in zoomed pixels take some to close in.
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const from = this.#box.getBoundingClientRect();
      const to = element.getBoundingClientRect();
      const off = { x: middleX(to) - middleX(from), y: middleY(to) - middleY(from) };
      if (Math.abs(off.x) < 0.02 && Math.abs(off.y) < 0.02) break;
      const step = invert(this.#measure(), off);
      this.#left += step.x;
      this.#top += step.y;
      this.#layer.style.setProperty('left', `${this.#left}px`);
      this.#layer.style.setProperty('top', `${this.#top}px`);
    }
    this.#clipTo(element);
  }

  #measure(): Linear {
    const [origin, right, down] = this.#probes.map((probe) => probe.getBoundingClientRect());
    if (!origin || !right || !down) return { a: 1, b: 0, c: 0, d: 1 };
    return {
      a: (origin.left - right.left) / PROBE_DISTANCE,
      b: (origin.top - right.top) / PROBE_DISTANCE,
      c: (origin.left - down.left) / PROBE_DISTANCE,
      d: (origin.top - down.top) / PROBE_DISTANCE,
    };
  }

  /** A scroller that is not positioned clips the field but not an absolutely placed box: clip by hand. */
  #clipTo(element: HTMLElement): void {
    const box = element.getBoundingClientRect();
    const view = viewOf(element);
    let [top, right, bottom, left] = [0, 0, 0, 0];
    for (const ancestor of flatAncestors(element)) {
      if (ancestor === element.ownerDocument.body || ancestor === element.ownerDocument.documentElement) break;
      if (ancestor.clientWidth === 0) continue; // inline: nothing is clipped
      const { overflowX, overflowY } = view.getComputedStyle(ancestor);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const outer = ancestor.getBoundingClientRect();
      const innerLeft = outer.left + ancestor.clientLeft;
      const innerTop = outer.top + ancestor.clientTop;
      left = Math.max(left, innerLeft - box.left);
      top = Math.max(top, innerTop - box.top);
      right = Math.max(right, box.right - (innerLeft + ancestor.clientWidth));
      bottom = Math.max(bottom, box.bottom - (innerTop + ancestor.clientHeight));
    }
    const scaleX = box.width / (element.offsetWidth || 1) || 1;
    const scaleY = box.height / (element.offsetHeight || 1) || 1;
    const clipped = top > 0 || right > 0 || bottom > 0 || left > 0;
    const clip = clipped
      ? `inset(${top / scaleY}px ${right / scaleX}px ${bottom / scaleY}px ${left / scaleX}px)`
      : 'none';
    if (clip !== this.#clip) this.#box.style.setProperty('clip-path', clip);
    this.#clip = clip;
  }
}

function invert({ a, b, c, d }: Linear, { x, y }: Step): Step {
  const determinant = a * d - b * c;
  if (!(Math.abs(determinant) > 1e-9)) return { x: 0, y: 0 }; // flattened: nothing is seen
  return { x: (d * x - c * y) / determinant, y: (a * y - b * x) / determinant };
}

function middleX(rect: DOMRect): number {
  return (rect.left + rect.right) / 2;
}

function middleY(rect: DOMRect): number {
  return (rect.top + rect.bottom) / 2;
}
