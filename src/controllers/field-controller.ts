import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextField } from '../fields/text-field.js';
import { byId, candidates, customElementsIn, describeSearch, findField } from './find-field.js';

/** A host that says where its field is. */
export interface FieldHost extends ReactiveControllerHost, HTMLElement {
  /** The id of the field, or empty to look among the descendants. */
  readonly htmlFor: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Where to take the field from: an element it is or stands in, or what makes the adapter, once a stay in the page. */
export type FieldSource = HTMLElement | (() => TextField);

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
  #attached: FieldSource | null = null;
  readonly #observer?: MutationObserver;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #warned = false;
  /** The names of elements that may get a shadow root yet. */
  readonly #awaited = new Set<string>();

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

  /** Coaches this from now on, wherever it is; kept until `detach()`. */
  attach(source: FieldSource): void {
    if (source === this.#attached) return;
    // An adapter is the maker's: another maker's is another field.
    if (typeof this.#attached === 'function' || typeof source === 'function') this.#take(null);
    this.#attached = source;
    this.#search();
  }

  /** Lets go of the attached element, and looks for a field by `for` or among the descendants again. */
  detach(): void {
    if (typeof this.#attached === 'function') this.#take(null);
    this.#attached = null;
    this.#search();
  }

  hostConnected(): void {
    this.#awaited.clear();
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

  /** The part of the page where the field is; null while there is none, or where the maker of the adapter knows. */
  get #place(): HTMLElement | null {
    if (typeof this.#attached === 'function') return null;
    const { htmlFor } = this.#host;
    return this.#attached ?? (htmlFor ? byId(this.#host, htmlFor) : this.#host);
  }

  /** The node whose changes can bring or take the field: the whole root for `for`. */
  #watched(): Node | null {
    if (this.#attached) return this.#place;
    return this.#host.htmlFor ? this.#host.getRootNode() : this.#host;
  }

  #observe(node: Node | null): void {
    this.#observer?.disconnect();
    if (!node) return;
    const attributeFilter = ['contenteditable', 'type', ...(this.#host.htmlFor ? ['id'] : [])];
    this.#observer?.observe(node, { childList: true, subtree: true, attributeFilter });
  }

  #find(): void {
    const place = this.#place;
    let field: TextField | null = null;
    if (typeof this.#attached === 'function') field = this.#field ?? this.#attached();
    else if (place) field = findField(this.#host, candidates(place, this.#host.localName), this.#field);
    this.#take(field);
    clearTimeout(this.#patience);
    if (field) return;
    if (place) this.#watchShadows(place);
    if (!this.#warned) this.#patience = setTimeout(() => this.#complain(), PATIENCE);
  }

  /**
   * No observer sees into shadow roots: each is watched by itself. Nor does any tell when an element gets one, as it
   * does when it is defined, or is connected after the host.
   */
  #watchShadows(place: HTMLElement | ShadowRoot): void {
    for (const { localName, shadowRoot } of customElementsIn(place, this.#host.localName)) {
      if (shadowRoot) {
        this.#observer?.observe(shadowRoot, { childList: true, subtree: true });
        this.#watchShadows(shadowRoot);
      } else if (!this.#awaited.has(localName)) {
        this.#awaited.add(localName);
        void customElements.whenDefined(localName).then(() => this.#search());
      }
    }
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
