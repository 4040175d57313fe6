import type { CoachLink } from '../context/coach-context.js';
import type { Diagnostic, Report } from '../engine/types.js';
import type { CardController } from './card-controller.js';
import { scrollTo } from './caret.js';
import type { FieldController } from './field-controller.js';
import type { LintController } from './lint-controller.js';

/** A host that panels, scores and the like link to. */
interface LinkedHost {
  readonly report: Report | null;
  paint(): void;
  reveal(finding: Diagnostic): void;
}

/** The side of `<reply-coach>` that its companions see. */
export class Link implements CoachLink {
  readonly #host: LinkedHost;
  readonly #fields: FieldController;
  readonly #lint: LintController;
  readonly #cards: CardController;
  readonly #listeners = new Set<() => void>();
  #pointed: Diagnostic | null = null;

  constructor(host: LinkedHost, fields: FieldController, lint: LintController, cards: CardController) {
    this.#host = host;
    this.#fields = fields;
    this.#lint = lint;
    this.#cards = cards;
  }

  get report(): Report | null {
    return this.#host.report;
  }

  get draft(): string {
    return this.#fields.field?.text ?? '';
  }

  get findings(): readonly Diagnostic[] {
    return this.#lint.shown;
  }

  get putOff(): readonly Diagnostic[] {
    return this.#lint.putOff;
  }

  get current(): Diagnostic | null {
    return this.#cards.finding;
  }

  /** The finding that a companion points at, as it stands in the draft now. */
  get pointed(): Diagnostic | null {
    return this.#pointed && this.#lint.current(this.#pointed);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells the companions to look again. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  point(finding: Diagnostic | null): void {
    this.#pointed = finding;
    const { field } = this.#fields;
    const { pointed } = this;
    if (field && pointed) scrollTo(field, pointed.range);
    this.#host.paint();
  }

  reveal(finding: Diagnostic): void {
    this.#pointed = null;
    this.#host.reveal(finding);
  }

  focusField(): void {
    this.#fields.field?.element.focus();
  }
}
