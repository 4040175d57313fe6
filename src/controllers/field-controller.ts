import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextField } from '../fields/text-field.js';
import { adapt, candidates, describeSearch, findField } from './find-field.js';

/** A host that says where its field is. */
export interface FieldHost extends ReactiveControllerHost, HTMLElement {
  /** The id of the field, or empty to look among the descendants. */
  readonly htmlFor: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What a controller does with a field; returns how to undo it. */
export type FieldUser = (field: TextField) => () => void;

/** Frameworks may render the field after the element: no warning before this many milliseconds. */
const PATIENCE = 300;

/**
 * Finds the host's field and keeps hold of it while it appears late, moves or is replaced. Everything that was
 * connected to a field is undone when it is lost or the host leaves the page.
 */
export class FieldController implements ReactiveController {
  readonly #host: FieldHost;
  readonly #users: FieldUser[] = [];
  #undo: (() => void)[] = [];
  #field: TextField | null = null;
  #attached: HTMLElement | null = null;
  readonly #observer?: MutationObserver;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #warned = false;

  constructor(host: FieldHost) {
    this.#host = host;
    host.addController(this);
    if (typeof MutationObserver !== 'undefined') this.#observer = new MutationObserver(() => this.#find());
  }

  /** The field being coached, or null. */
  get field(): TextField | null {
    return this.#field;
  }

  /** Runs for the present field and every later one. Call it from constructors only: there is no way to leave. */
  use(user: FieldUser): void {
    this.#users.push(user);
  }

  /** Coaches this element from now on, wherever it is; kept until `detach()`. */
  attach(element: HTMLElement): void {
    this.#attached = element;
    this.#search();
  }

  /** Lets go of the attached element, and looks for a field by `for` or among the descendants again. */
  detach(): void {
    this.#attached = null;
    this.#search();
  }

  hostConnected(): void {
    this.#search();
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#observe(null);
    this.#take(null);
  }

  /** Looks again: for hosts that now say something else about where the field is. */
  refresh(): void {
    this.#search();
  }

  #search(): void {
    if (!this.#host.isConnected) return;
    this.#observe(this.#watched());
    this.#find();
  }

  /** The node whose changes can bring or take the field: none for an attached one, the whole root for `for`. */
  #watched(): Node | null {
    if (this.#attached) return null;
    return this.#host.htmlFor ? this.#host.getRootNode() : this.#host;
  }

  #observe(node: Node | null): void {
    this.#observer?.disconnect();
    if (!node) return;
    this.#observer?.observe(node, {
      childList: true,
      subtree: true,
      attributeFilter: this.#host.htmlFor ? ['id'] : ['contenteditable', 'type'],
    });
  }

  #find(): void {
    const field = this.#attached
      ? this.#field?.element === this.#attached
        ? this.#field
        : adapt(this.#attached, this.#host)
      : findField(this.#host, candidates(this.#host, this.#host.htmlFor), this.#field);
    this.#take(field);
    clearTimeout(this.#patience);
    if (!field && !this.#warned) this.#patience = setTimeout(() => this.#complain(), PATIENCE);
  }

  #take(field: TextField | null): void {
    if (field === this.#field) return;
    for (const undo of this.#undo.splice(0).reverse()) undo();
    this.#field?.dispose();
    this.#field = field;
    if (field) this.#undo = this.#users.map((user) => user(field));
    this.#host.requestUpdate();
  }

  #complain(): void {
    if (document.readyState === 'loading') {
      this.#patience = setTimeout(() => this.#complain(), PATIENCE);
      return;
    }
    this.#warned = true;
    console.warn(describeSearch(this.#host, this.#host.htmlFor));
  }
}
