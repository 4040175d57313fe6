import { autoUpdate } from '@floating-ui/dom';
import { flatAncestors } from './flat-tree.js';
import { FORCED_COLORS } from './forced-colors.js';
import { Listeners } from './listeners.js';
import { viewOf } from './view.js';

/**
 * Tells when what is drawn in an element may have moved: scrolling, resizing, layout shifts, fonts, late
 * style sheets, forced colours, and changes of its or its ancestors' attributes. Costs nothing while nobody listens.
 */
export class LayoutObserver {
  readonly #element: HTMLElement;
  readonly #listeners = new Listeners<[]>();
  #stop: (() => void) | null = null;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  /** Calls back, often within a frame's work: be quick. Returns the unsubscribe function. */
  subscribe(listener: () => void): () => void {
    const remove = this.#listeners.add(listener);
    this.#stop ??= this.#start();
    return () => {
      remove();
      if (this.#listeners.size === 0) this.dispose();
    };
  }

  /** Looks at the element's ancestors anew: it was moved within the page. */
  restart(): void {
    if (!this.#stop) return;
    this.#stop();
    this.#stop = this.#start();
  }

  dispose(): void {
    this.#listeners.clear();
    this.#stop?.();
    this.#stop = null;
  }

  #start(): () => void {
    const element = this.#element;
    const view = viewOf(element);
    const stop = new AbortController();
    const { signal } = stop;
    let started = false;
    const notify = (): void => {
      if (started) this.#listeners.tell();
    };

    const stopFollowing = autoUpdate(element, null, notify);
    // The field's own scrolling is no one else's; a load is a late style sheet, or a picture that pushes.
    element.addEventListener('scroll', notify, { signal, passive: true });
    for (const type of ['load', 'transitionend', 'animationend']) {
      element.ownerDocument.addEventListener(type, notify, { signal, capture: true });
    }
    view.visualViewport?.addEventListener('resize', notify, { signal });
    view.matchMedia(FORCED_COLORS).addEventListener('change', notify, { signal });
    element.ownerDocument.fonts.addEventListener('loadingdone', notify, { signal });

    const attributes = new view.MutationObserver(notify);
    for (const observed of [element, ...flatAncestors(element)]) attributes.observe(observed, { attributes: true });
    started = true;
    return () => {
      stop.abort();
      stopFollowing();
      attributes.disconnect();
    };
  }
}
