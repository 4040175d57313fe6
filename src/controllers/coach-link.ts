import type { CoachLink } from '../context/coach-context.js';
import { msg } from '@lit/localize';
import type { Diagnostic, Exchange, Report, StateOverride, TextRange } from '../engine/types.js';
import { ReplyCoachApplyEvent } from '../events/apply-event.js';
import { ReplyCoachStateEvent } from '../events/state-event.js';
import type { Announcer } from './announcer.js';
import type { CardController } from './card-controller.js';
import type { FieldController } from './field-controller.js';
import type { LintController } from './lint-controller.js';
import { mergeEdits } from './merge-edits.js';

/** A host that panels, scores and the like link to. */
interface LinkedHost extends EventTarget {
  readonly report: Report | null;
  readonly exchange: Exchange;
  state: StateOverride;
  paint(): void;
  reveal(finding: Diagnostic): void;
}

/** The side of `<reply-coach>` that its companions see. */
export class Link implements CoachLink {
  readonly #host: LinkedHost;
  readonly #fields: FieldController;
  readonly #lint: LintController;
  readonly #cards: CardController;
  readonly #announcer: Announcer;
  readonly #listeners = new Set<() => void>();
  #pointed: Diagnostic | null = null;

  constructor(
    host: LinkedHost,
    fields: FieldController,
    lint: LintController,
    cards: CardController,
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#fields = fields;
    this.#lint = lint;
    this.#cards = cards;
    this.#announcer = announcer;
  }

  get report(): Report | null {
    return this.#host.report;
  }

  get draft(): string {
    return this.#fields.field?.text ?? '';
  }

  get exchange(): Exchange {
    return this.#host.exchange;
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
    if (pointed) field?.scrollTo(pointed.range);
    this.#host.paint();
  }

  reveal(finding: Diagnostic): void {
    this.#pointed = null;
    this.#host.reveal(finding);
  }

  focusField(): void {
    this.#fields.field?.element.focus();
  }
  select(range: TextRange): void {
    const { field } = this.#fields;
    if (!field || this.#lint.reading) return;
    field.select(range);
    field.scrollTo(range);
  }

  insert(part: string): boolean {
    const { field } = this.#fields;
    if (!field) return false;
    // The report may be of a text that has moved on since.
    this.#lint.flush();
    const item = this.report?.checklist.find((each) => each.part === part);
    const { text } = field;
    const edit = item?.suggestion && mergeEdits(text, item.suggestion.edits);
    if (!edit) return false;
    if (!this.#host.dispatchEvent(new ReplyCoachApplyEvent(item.ruleId, item.range, 0))) return false;
    field.element.focus({ preventScroll: true });
    const taken = field.text === text && field.replace(edit.range, edit.newText);
    if (taken) this.#lint.flush();
    this.#announcer.say(taken ? msg('Inserted. Undo takes it back.') : msg('The field did not take the insert.'));
    return taken;
  }

  setState(state: StateOverride): void {
    if (this.#host.dispatchEvent(new ReplyCoachStateEvent(state))) this.#host.state = state;
  }

  wake(): void {
    this.#lint.wake();
  }
}
