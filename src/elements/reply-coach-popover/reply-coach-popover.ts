import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PopoverAnchor } from '../../controllers/anchor.js';
import { DEFAULT_KEYS, type KeyBindings } from '../../controllers/keys.js';
import type { Diagnostic, Suggestion } from '../../engine/types.js';
import { ReplyCoachChooseEvent, type Choice } from '../../events/choose-event.js';
import { mixedDirections } from '../../styles/mixed-directions.js';
import { rowStyles } from '../../styles/row.js';
import { severityStyles } from '../../styles/severity.js';
import { tokens } from '../../styles/tokens.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { verbText } from '../../words/verbs.js';
import { renderFinding } from './finding.js';
import { renderKeys } from './keys-line.js';
import { renderOverrideForm } from './override-form.js';
import { follow } from './place.js';
import { styles } from './reply-coach-popover.styles.js';
import { renderRewrite, sameRewrites } from './rewrite.js';
import { stopsOf, stopText, type Stop } from './stops.js';

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

  @state() private active = 0;
  @state() private sourceOpen = false;
  @state() private asking = false;
  #stopFollowing: (() => void) | undefined;

  /** True while the card is on the screen. */
  get open(): boolean {
    return this.#stopFollowing !== undefined;
  }

  /** The active choice in words, with its position, for a live region. */
  get activeText(): string {
    const stop = this.#stops[this.active];
    return stop && this.diagnostic ? stopText(stop, this.draft, this.diagnostic, this.sourceOpen) : '';
  }

  get #stops(): readonly Stop[] {
    return stopsOf(this.diagnostic, this.blocking);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'manual';
    this.addEventListener('mousedown', this.#keepFocus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('mousedown', this.#keepFocus);
    this.hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The same finding read again keeps its choice: Enter must take what was last walked to.
    if (changed.has('diagnostic') && !sameRewrites(changed.get('diagnostic'), this.diagnostic)) this.#reset();
  }

  #reset(): void {
    this.active = 0;
    this.sourceOpen = false;
    this.asking = false;
  }

  /** Clicks choose; they do not take the focus from the field. */
  readonly #keepFocus = (event: MouseEvent): void => {
    if (!(event.composedPath()[0] instanceof HTMLInputElement)) event.preventDefault();
  };

  /** For those who tabbed into the list; while the focus is in the field, the field's keys drive it. */
  #onKeydown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#walk(step, this.diagnostic?.suggestions.length ?? 0);
    else if (event.key === 'Enter' || event.key === ' ') this.choose();
    else return;
    event.preventDefault();
  }

  #onPick({ target }: MouseEvent): void {
    const row = target instanceof Element ? target.closest('[role="option"]') : null;
    const index = row ? [...this.renderRoot.querySelectorAll('[role="option"]')].indexOf(row) : -1;
    if (index >= 0) this.#take({ kind: 'suggestion', index });
  }

  /** Shows the card beside an anchor, in the top layer. */
  show(anchor: PopoverAnchor): void {
    if (!this.isConnected) return;
    this.hide();
    this.#reset();
    this.scrollTop = 0;
    this.showPopover();
    this.#stopFollowing = follow(this, anchor);
  }

  /** Takes the card off the screen. */
  hide(): void {
    if (!this.#stopFollowing) return;
    this.#stopFollowing();
    this.#stopFollowing = undefined;
    if (this.matches(':popover-open')) this.hidePopover();
  }

  /** Walks to the next or the previous choice, around the end. */
  move(step: 1 | -1): void {
    this.#walk(step, this.#stops.length);
  }

  /** Takes the active choice. */
  choose(): void {
    const stop = this.#stops[this.active];
    if (stop) this.#do(stop);
  }

  #walk(step: number, length: number): void {
    if (length === 0) return;
    this.active = (this.active + step + length) % length;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('[aria-selected="true"], .active')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #do(stop: Stop): void {
    if (stop.kind === 'source') this.sourceOpen = !this.sourceOpen;
    else if (stop.kind === 'ask-reason') void this.#askReason();
    else this.#take(stop);
  }

  /** The focus goes into the card because the agent asked to write there. */
  async #askReason(): Promise<void> {
    this.asking = true;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  #take(choice: Choice): void {
    this.dispatchEvent(new ReplyCoachChooseEvent(choice));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { diagnostic } = this;
    if (!diagnostic) return nothing;
    const { suggestions } = diagnostic;
    const stops = this.#stops;
    return html`
      <div role="group" aria-labelledby="message" aria-describedby="reason">
        ${renderFinding(diagnostic, {
          open: this.sourceOpen,
          active: stops[this.active]?.kind === 'source',
          toggle: () => this.#do({ kind: 'source' }),
        })}
        ${suggestions.length > 0 ? this.#renderRewrites(suggestions) : nothing}
        <div class="foot">
          <div class="verbs" part="verbs">${stops.map((stop, index) => this.#renderVerb(stop, index))}</div>
          ${
            this.asking && this.blocking
              ? renderOverrideForm((reason) => this.#take({ kind: 'override', reason }))
              : renderKeys(this.keys, this.driven)
          }
        </div>
      </div>
    `;
  }

  #renderRewrites(suggestions: readonly Suggestion[]): TemplateResult {
    return html`
      <div
        class="rewrites"
        part="rewrites"
        role="listbox"
        aria-label=${msg('Rewrites')}
        tabindex="0"
        @click=${this.#onPick}
        @keydown=${this.#onKeydown}
        aria-activedescendant=${this.active < suggestions.length ? `rewrite-${this.active}` : nothing}
      >
        ${suggestions.map((suggestion, index) => renderRewrite(this.draft, suggestion, index, index === this.active))}
      </div>
    `;
  }

  #renderVerb(stop: Stop, index: number): TemplateResult | typeof nothing {
    if (stop.kind !== 'dismiss' && stop.kind !== 'ask-reason') return nothing;
    return html`
      <button type="button" part="verb" class=${this.active === index ? 'active' : ''} @click=${() => this.#do(stop)}>
        ${stop.kind === 'dismiss' ? verbText(stop.verb) : msg('Send anyway…')}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-popover': ReplyCoachPopover;
  }
}
