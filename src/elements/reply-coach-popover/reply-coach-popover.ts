import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { PopoverAnchor } from '../../controllers/anchor.js';
import { DEFAULT_KEYS, type KeyBindings } from '../../controllers/keys.js';
import type { Diagnostic, Suggestion } from '../../engine/types.js';
import { ReplyCoachChooseEvent, type Choice } from '../../events/choose-event.js';
import { mixedDirections } from '../../styles/mixed-directions.js';
import { rowStyles } from '../../styles/row.js';
import { severityStyles } from '../../styles/severity.js';
import { tokens } from '../../styles/tokens.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { optionId, pickedOption } from '../listbox.js';
import { Choices } from './choices.js';
import { renderFinding } from './finding.js';
import { renderKeys } from './keys-line.js';
import { renderOverrideForm } from './override-form.js';
import { styles } from './reply-coach-popover.styles.js';
import { renderRewrite, sameRewrites } from './rewrite.js';
import { stopsOf, stopText } from './stops.js';
import { TopLayer } from './top-layer.js';
import { renderVerbs } from './verbs.js';

/**
 * The card beside a finding: what was found, why it matters, the rewrites to take, and three ways to wave it away.
 * It lives in the top layer and never takes the focus by itself; `<reply-coach>` drives it from the field.
 *
 * @fires {ReplyCoachChooseEvent} reply-coach-choose - A rewrite or a way to wave the finding away was chosen.
 * @csspart finding - What was found and why it matters; also carries the severity as a part.
 * @csspart severity - What the severity asks for, with its shape.
 * @csspart message - What was found.
 * @csspart reason - Why it matters.
 * @csspart source - Who says so, once asked for.
 * @csspart rewrites - The list of rewrites.
 * @csspart rewrite - One rewrite.
 * @csspart title - What a rewrite does, in words.
 * @csspart preview - The rewrite's changed words, `<del>` and `<ins>`, within their sentence.
 * @csspart verbs - The row of ways to wave the finding away.
 * @csspart verb - One of them.
 * @csspart override - The form that asks why the reply shall be sent as it is.
 * @csspart keys - The line that tells of the keys.
 * @cssprop --reply-coach-surface - The card's background.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-accent - The colour of focus rings and of what is chosen.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-radius - The radius of the card's corners.
 * @cssprop --reply-coach-surface-active - The background of what is chosen or hovered.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-border - The colour of the card's lines.
 * @cssprop --reply-coach-error-color - The colour of findings that must be mended.
 * @cssprop --reply-coach-warning-color - The colour of findings worth mending.
 * @cssprop --reply-coach-info-color - The colour of notes.
 * @cssprop --reply-coach-hint-color - The colour of hints.
 * @cssprop --reply-coach-inserted - The colour of new words.
 * @cssprop --reply-coach-inserted-surface - The background of new words.
 * @cssprop --reply-coach-deleted - The colour of struck words.
 * @cssprop --reply-coach-font-size - The size of the card's text.
 * @cssprop --reply-coach-width - The card's width where there is room.
 * @cssprop --reply-coach-shadow - The card's shadow.
 */
@localized()
export class ReplyCoachPopover extends LitElement {
  static override styles = [tokens, severityStyles, mixedDirections, rowStyles, visuallyHidden, styles];

  /** The finding to show. */
  @property({ attribute: false }) diagnostic: Diagnostic | null = null;
  /** The text that the finding's ranges belong to. */
  @property() draft = '';
  /** Whether the keys pressed in the field drive the card; without it the card does not offer them. */
  @property({ attribute: false }) driven = true;
  /** The keys that the card tells of. */
  @property({ attribute: false }) keys: KeyBindings = DEFAULT_KEYS;
  /** Whether the finding keeps the reply from being sent; the card then asks for a reason to send it all the same. */
  @property({ attribute: false }) blocking = false;

  readonly #topLayer = new TopLayer(this);
  readonly #choices = new Choices(
    this,
    () => stopsOf(this.diagnostic, this.blocking),
    (choice) => this.#take(choice),
  );

  /** True while the card is on the screen. */
  get open(): boolean {
    return this.#topLayer.open;
  }

  /** The active choice in words, with its position, for a live region. */
  get activeText(): string {
    const { stop, sourceOpen } = this.#choices;
    return stop && this.diagnostic ? stopText(stop, this.draft, this.diagnostic, sourceOpen) : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('mousedown', keepFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('mousedown', keepFocus);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The same finding read again keeps its choice: Enter must take what was last walked to.
    if (changed.has('diagnostic') && !sameRewrites(changed.get('diagnostic'), this.diagnostic)) this.#choices.reset();
  }

  /** Shows the card beside an anchor, in the top layer. */
  show(anchor: PopoverAnchor): void {
    if (!this.isConnected) return;
    this.hide();
    this.#choices.reset();
    this.#topLayer.show(anchor);
  }

  /** Takes the card off the screen. */
  hide(): void {
    this.#topLayer.hide();
  }

  /** Walks to the next or the previous choice, around the end. */
  move(step: 1 | -1): void {
    this.#choices.walk(step);
  }

  /** Takes the active choice. */
  choose(): void {
    const { stop } = this.#choices;
    if (stop) this.#choices.do(stop);
  }

  /** For those who tabbed into the list; while the focus is in the field, the field's keys drive it. */
  #onKeydown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#choices.walk(step, this.diagnostic?.suggestions.length);
    else if (event.key === 'Enter' || event.key === ' ') this.choose();
    else return;
    event.preventDefault();
  }

  #onPick(event: MouseEvent): void {
    const index = pickedOption(event);
    if (index >= 0) this.#take({ kind: 'suggestion', index });
  }

  #take(choice: Choice): void {
    this.dispatchEvent(new ReplyCoachChooseEvent(choice));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { diagnostic } = this;
    if (!diagnostic) return nothing;
    const { suggestions } = diagnostic;
    const { active, stop, sourceOpen, asking } = this.#choices;
    return html`
      <div role="group" aria-labelledby="message" aria-describedby="reason">
        ${renderFinding(diagnostic, {
          open: sourceOpen,
          active: stop?.kind === 'source',
          toggle: () => this.#choices.do({ kind: 'source' }),
        })}
        ${suggestions.length > 0 ? this.#renderRewrites(suggestions) : nothing}
        <div class="foot">
          ${renderVerbs(stopsOf(diagnostic, this.blocking), active, (each) => this.#choices.do(each))}
          ${
            asking && this.blocking
              ? renderOverrideForm((reason) => this.#take({ kind: 'override', reason }))
              : renderKeys(this.keys, this.driven)
          }
        </div>
      </div>
    `;
  }

  #renderRewrites(suggestions: readonly Suggestion[]): TemplateResult {
    const { active } = this.#choices;
    return html`
      <div
        class="rewrites"
        part="rewrites"
        role="listbox"
        aria-label=${msg('Rewrites')}
        tabindex="0"
        @click=${this.#onPick}
        @keydown=${this.#onKeydown}
        aria-activedescendant=${active < suggestions.length ? optionId('rewrite', active) : nothing}
      >
        ${suggestions.map((suggestion, index) => renderRewrite(this.draft, suggestion, index, index === active))}
      </div>
    `;
  }
}

/** Clicks choose; they do not take the focus from the field. */
function keepFocus(event: MouseEvent): void {
  if (!(event.composedPath()[0] instanceof HTMLInputElement)) event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-popover': ReplyCoachPopover;
  }
}
