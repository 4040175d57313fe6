import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { coachContext, type CoachLink } from '../context/coach-context.js';

/** An element that belongs to a `<reply-coach>`: to the one around it, or to the one that `for` names. */
export interface Companion extends LitElement {
  /** The id of a `<reply-coach>`, or empty for the one around. */
  readonly htmlFor: string;
}

/** Finds the `<reply-coach>` of an element, however late it appears, and updates the element when that has news. */
export class LinkController implements ReactiveController {
  readonly #host: Companion;
  readonly #around: ContextConsumer<typeof coachContext, Companion>;
  #link: CoachLink | null = null;
  #unsubscribe: (() => void) | undefined;
  readonly #observer?: MutationObserver;

  constructor(host: Companion) {
    this.#host = host;
    this.#around = new ContextConsumer(host, {
      context: coachContext,
      subscribe: true,
      callback: () => this.refresh(),
    });
    host.addController(this);
    if (typeof MutationObserver !== 'undefined') this.#observer = new MutationObserver(() => this.#find());
  }

  /** The `<reply-coach>` as its companions see it, or null while there is none. */
  get link(): CoachLink | null {
    return this.#link;
  }

  hostConnected(): void {
    this.refresh();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#take(null);
  }

  /** Looks again: `for` has changed. */
  refresh(): void {
    this.#observer?.disconnect();
    if (!this.#host.isConnected) return;
    if (this.#host.htmlFor) {
      this.#observer?.observe(this.#host.getRootNode(), { childList: true, subtree: true, attributeFilter: ['id'] });
      void customElements.whenDefined('reply-coach').then(() => this.#find());
    }
    this.#find();
  }

  #find(): void {
    if (!this.#host.isConnected) return;
    const { htmlFor } = this.#host;
    this.#take(htmlFor ? named(this.#host.getRootNode(), htmlFor) : (this.#around.value ?? null));
  }

  #take(link: CoachLink | null): void {
    if (link === this.#link) return;
    this.#unsubscribe?.();
    this.#link = link;
    this.#unsubscribe = link?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}

function named(root: Node, id: string): CoachLink | null {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const element: (HTMLElement & { link?: CoachLink }) | null = root.getElementById(id);
  return element?.link ?? null;
}
