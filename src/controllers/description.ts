import type { Report } from '../engine/types.js';
import { descriptionText } from '../words/description.js';
import type { FieldController } from './field-controller.js';
import type { KeyBindings } from './keys.js';

/** A host whose field is described once a draft was read. */
interface DescribingHost {
  readonly report: Report | null;
  readonly bindings: KeyBindings;
}

/** Tells assistive technology of the host's keys, in the field's description, for as long as the field is the host's. */
export class Description {
  readonly #host: DescribingHost;
  readonly #fields: FieldController;
  #text = '';
  #undo: (() => void) | undefined;

  constructor(host: DescribingHost, fields: FieldController) {
    this.#host = host;
    this.#fields = fields;
    fields.use(() => () => this.#clear());
  }

  /** Describes the field as things are now. */
  update(): void {
    const element = this.#host.report && this.#fields.field?.element;
    const text = descriptionText(this.#host.bindings);
    if (!element || text === this.#text) return;
    this.#clear();
    this.#text = text;
    this.#undo = describe(element, text);
  }

  #clear(): void {
    this.#undo?.();
    this.#undo = undefined;
    this.#text = '';
  }
}

/**
 * Describes a field in an attribute because ids do not reach across shadow roots. A description of the page's own
 * stays. Returns how to put the field back as it was.
 */
function describe(element: HTMLElement, description: string): () => void {
  if (element.hasAttribute('aria-description')) return () => undefined;
  element.setAttribute('aria-description', description);
  return () => {
    if (element.getAttribute('aria-description') === description) element.removeAttribute('aria-description');
  };
}
