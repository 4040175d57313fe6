import { ContextProvider } from '@lit/context';
import { localized } from '@lit/localize';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { coachContext } from '../../context/coach-context.js';
import { reportContext } from '../../context/report-context.js';
import { Announcer } from '../../controllers/announcer.js';
import { CardController, type Card, type CardHost } from '../../controllers/card-controller.js';
import { Link } from '../../controllers/coach-link.js';
import { Description } from '../../controllers/description.js';
import { GateController, type GateHost, type Requirement } from '../../controllers/gate-controller.js';
import { FieldController, type FieldHost, type FieldSource } from '../../controllers/field-controller.js';
import { KeyboardController } from '../../controllers/keyboard-controller.js';
import { DEFAULT_KEYS, type KeyBindings } from '../../controllers/keys.js';
import { LintController, type LintHost } from '../../controllers/lint-controller.js';
import { PointerController } from '../../controllers/pointer-controller.js';
import { isPresence } from '../../controllers/reveal.js';
import { SharedConfiguration } from '../../controllers/shared-configuration.js';
import type { Coach } from '../../engine/index.js';
import type { Diagnostic, Exchange, Report } from '../../engine/types.js';
import type { ReplyCoachChooseEvent } from '../../events/choose-event.js';
import { ReplyCoachCommitmentsEvent } from '../../events/commitments-event.js';
import { ReplyCoachReportEvent } from '../../events/report-event.js';
import type { Highlight } from '../../fields/text-field.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { CONFIGURATION, ConfiguredElement } from '../configured-element.js';

/** The card's parts, which hosts reach as the coach's own. */
const PARTS =
  'finding, error, warning, info, hint, severity, message, reason, source, rewrites, rewrite, title, preview, verbs, verb, override, keys';

/**
 * Coaches the reply field it stands around: marks wording that hurts, says why, and offers rewrites to take with one
 * key. The field stays the host's; taking the element away leaves it as it was. No text leaves the page.
 *
 * @slot - The reply field: a `<textarea>`, a text `<input>` or a contenteditable, at any depth, in open shadow roots too.
 * @fires {ReplyCoachReportEvent} reply-coach-report - The draft was read anew, or a finding ignored.
 * @fires {ReplyCoachApplyEvent} reply-coach-apply - A rewrite is about to be taken; cancelable.
 * @fires {ReplyCoachDismissEvent} reply-coach-dismiss - A finding is waved away; cancelable.
 * @fires {ReplyCoachOverrideEvent} reply-coach-override - The agent says why a reply shall be sent with what `require` forbids; cancelable.
 * @fires {ReplyCoachCommitmentsEvent} reply-coach-commitments - What the draft promises has changed.
 * @fires {ReplyCoachStateEvent} reply-coach-state - The agent knows better of the customer; cancelable.
 * @cssprop --reply-coach-error-color - The colour of what must be mended, in the field and in the card.
 * @cssprop --reply-coach-warning-color - The colour of what is worth mending.
 * @cssprop --reply-coach-info-color - The colour of notes.
 * @cssprop --reply-coach-hint-color - The colour of hints.
 * @cssprop --reply-coach-active-color - The background of the words whose card is open.
 * @csspart popover - The card beside a finding, a `<reply-coach-popover>`.
 * @csspart finding - In the card: what was found and why it matters; also carries the severity as a part.
 * @csspart severity - In the card: what the severity asks for, with its shape.
 * @csspart message - In the card: what was found.
 * @csspart reason - In the card: why it matters.
 * @csspart source - In the card: who says so, once asked for.
 * @csspart rewrites - In the card: the list of rewrites.
 * @csspart rewrite - In the card: one rewrite.
 * @csspart title - In the card: what a rewrite does, in words.
 * @csspart preview - In the card: the rewrite's changed words, `<del>` and `<ins>`, within their sentence.
 * @csspart verbs - In the card: the row of ways to wave the finding away.
 * @csspart verb - In the card: one of them.
 * @csspart override - In the card: the form that asks why the reply shall be sent as it is.
 * @csspart keys - In the card: the line that tells of the keys.
 */
@localized()
export class ReplyCoach extends ConfiguredElement implements FieldHost, LintHost, CardHost, GateHost {
  static override styles = [
    css`
      :host {
        display: contents;
      }
    `,
    visuallyHidden,
  ];

  /** The id of the field, when it is no descendant. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** What must be mended before the form can be sent: `none`, `errors`, or `warnings` too. */
  @property() require: Requirement = 'none';
  /** Other keys than the default ones; an empty string binds none. */
  @property({ attribute: false }) keys: Partial<KeyBindings> = {};

  readonly #fields = new FieldController(this);
  readonly #announcer = new Announcer(this);
  readonly #lint = new LintController(this, this.#fields);
  readonly #cards = new CardController(this, this.#fields, this.#lint, this.#announcer);
  readonly #pointer = new PointerController(this.#fields, this.#lint, this.#cards);
  readonly #gate = new GateController(this, this.#fields);
  readonly #reportProvider = new ContextProvider(this, { context: reportContext, initialValue: null });
  /** @internal */
  readonly link = new Link(this, this.#fields, this.#lint, this.#cards, this.#announcer);
  readonly #shared = new SharedConfiguration(this, ({ exchange }, before) => {
    if (before && exchange.customerMessage !== before.exchange.customerMessage) this.state = {};
    this.#lint.refresh();
  });
  readonly #description = new Description(this, this.#fields);
  #promised = '[]';

  constructor() {
    super();
    new KeyboardController(this, this.#fields, this.#cards);
    new ContextProvider(this, { context: coachContext, initialValue: this.link });
  }

  /** The latest report on the draft, less what the agent ignores or turned off; null before the first one. */
  get report(): Report | null {
    return this.#reportProvider.value;
  }

  /** The element being coached, or null. */
  get field(): HTMLElement | null {
    return this.#fields.field?.element ?? null;
  }

  /** What the draft answers: what the provider above says, less what this element says otherwise. */
  override get exchange(): Exchange {
    return { ...this.#shared.value?.exchange, ...super.exchange };
  }

  /** @internal */
  get coachInUse(): Coach | null {
    return this.coach ?? this.#shared.value?.coach ?? null;
  }

  /** @internal */
  get bindings(): KeyBindings {
    return { ...DEFAULT_KEYS, ...this.keys };
  }

  /** @internal */
  get card(): Card | null {
    return this.shadowRoot?.querySelector('reply-coach-popover') ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the slot is there the field is not drawn: a host that focuses it right away would find it refuse.
    if (!this.hasUpdated && typeof document !== 'undefined') this.performUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#fields.refresh();
    if (CONFIGURATION.some((name) => changed.has(name))) this.#lint.refresh();
    // Another locale brings no change of a property.
    this.#gate.update();
    this.#description.update();
  }

  /** @internal */
  reported(report: Report | null): void {
    this.#reportProvider.setValue(report);
    this.#gate.update();
    this.link.notify();
    this.#description.update();
    if (report && this.field) this.dispatchEvent(new ReplyCoachReportEvent(report));
    this.#promise(report?.commitments ?? []);
  }

  /** Tells the host of promises once they are others than before. */
  #promise(commitments: Report['commitments']): void {
    const promised = JSON.stringify(commitments.map(({ range: _range, ...promise }) => promise));
    if (promised === this.#promised) return;
    this.#promised = promised;
    this.dispatchEvent(new ReplyCoachCommitmentsEvent(commitments));
  }

  /** @internal */
  revealed(findings: readonly Diagnostic[]): void {
    this.#cards.follow(findings);
    this.#announcer.count(findings);
    this.paint();
  }

  /** @internal */
  paint(): void {
    const active = this.#cards.finding ?? this.link.pointed;
    const highlights: Highlight[] = this.#lint.shown
      .filter((finding) => !isPresence(finding))
      .map(({ range, severity }) => ({ range, kind: severity }));
    if (active && !isPresence(active)) highlights.push({ range: active.range, kind: 'active' });
    this.#fields.field?.mark(highlights);
    this.link.notify();
  }

  /** @internal */
  blocks(finding: Diagnostic): boolean {
    return this.#gate.blocks(finding);
  }

  /**
   * Lets the reply be sent with the findings that `require` forbids, for the agent's reason, which the override event
   * carries. Findings that come later block again. False if nothing was blocked, or a listener canceled the event.
   */
  override(reason: string): boolean {
    return this.#gate.override(reason);
  }

  /**
   * Coaches this field, wherever it is, until `detach()`. An element may hold the field at any depth, in open shadow
   * roots too; one without a text field is ignored with a warning. A function makes an adapter for an editor, such as
   * those of `reply-coach/fields/*`, whenever one is needed.
   */
  attach(source: FieldSource): void {
    this.#fields.attach(source);
  }

  /** Lets go of the field given to `attach()`, leaving it as it was. */
  detach(): void {
    this.#fields.detach();
  }

  /**
   * Puts the caret at a finding of the report and opens its card: for lists of findings of the host's own. Does
   * nothing for one of an earlier report that no longer stands where it was.
   */
  reveal(finding: Diagnostic): void {
    const current = this.#lint.current(finding);
    if (current) this.#cards.reveal(current);
  }

  protected override render(): TemplateResult {
    return html`
      <slot></slot>
      <reply-coach-popover
        part="popover"
        exportparts=${PARTS}
        @reply-coach-choose=${(event: ReplyCoachChooseEvent) => this.#cards.take(event.choice)}
        @pointerenter=${this.#pointer.enterCard}
        @pointerleave=${this.#pointer.leaveCard}
      ></reply-coach-popover>
      <div class="visually-hidden" role="status" aria-live="polite">${this.#announcer.text}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach': ReplyCoach;
  }
}
