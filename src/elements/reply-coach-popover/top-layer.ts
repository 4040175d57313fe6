import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PopoverAnchor } from '../../controllers/anchor.js';
import { follow } from './place.js';

/** Keeps its host, while it is shown, in the top layer and beside an anchor. */
export class TopLayer implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stopFollowing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** True while the host is on the screen. */
  get open(): boolean {
    return this.#stopFollowing !== undefined;
  }

  hostConnected(): void {
    this.#host.popover = 'manual';
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Shows the host beside an anchor. */
  show(anchor: PopoverAnchor): void {
    this.#host.scrollTop = 0;
    this.#host.showPopover();
    this.#stopFollowing = follow(this.#host, anchor);
  }

  /** Takes the host off the screen. */
  hide(): void {
    if (!this.#stopFollowing) return;
    this.#stopFollowing();
    this.#stopFollowing = undefined;
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
  }
}
