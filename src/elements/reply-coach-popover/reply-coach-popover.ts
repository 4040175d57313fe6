import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { PopoverAnchor } from '../../controllers/anchor.js';
import type { Diagnostic, Severity, Suggestion } from '../../engine/types.js';
import { ReplyCoachChooseEvent, type Choice } from '../../events/choose-event.js';
import type { DismissVerb } from '../../events/dismiss-event.js';
import { tokens } from '../../styles/tokens.js';
import { follow } from './place.js';
import type { Stretch } from './diff-words.js';
import { preview, previewText } from './preview.js';
import { styles } from './reply-coach-popover.styles.js';

const SEVERITIES: Record<Severity, string> = {
  error: 'Fix before sending',
  warning: 'Worth fixing',
  info: 'Consider',
  hint: 'Hint',
};
const VERBS: readonly (readonly [DismissVerb, string])[] = [
  ['not-now', 'Not now'],
  ['ignore', 'Ignore here'],
  ['turn-off', 'Turn this rule off'],
];

/**
 * The card beside a finding: what was found, why it matters, the rewrites to take, and three ways to wave it away.
 * It lives in the top layer and never takes the focus by itself; `<reply-coach>` drives it from the field.
 *
 * @fires {ReplyCoachChooseEvent} reply-coach-choose - A rewrite or a way to wave the finding away was chosen.
 * @csspart message - What was found.
 * @csspart reason - Why it matters, with its source.
 * @csspart rewrites - The list of rewrites.
 * @csspart rewrite - One rewrite.
 * @csspart verbs - The row of ways to wave the finding away.
 * @csspart verb - One of them.
 * @cssprop --reply-coach-surface - The card's background.
 * @cssprop --reply-coach-surface-active - The background of what is chosen or hovered.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-border - The colour of the card's lines.
 * @cssprop --reply-coach-focus - The colour of focus rings and of the chosen row's edge.
 * @cssprop --reply-coach-error-color - The colour of findings that must be mended.
 * @cssprop --reply-coach-warning-color - The colour of findings worth mending.
 * @cssprop --reply-coach-info-color - The colour of notes.
 * @cssprop --reply-coach-hint-color - The colour of hints.
 * @cssprop --reply-coach-inserted - The colour of new words.
 * @cssprop --reply-coach-inserted-surface - The background of new words.
 * @cssprop --reply-coach-deleted - The colour of struck words.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-font-size - The size of the card's text.
 * @cssprop --reply-coach-radius - The radius of the card's corners.
 * @cssprop --reply-coach-width - The card's width where there is room.
 * @cssprop --reply-coach-shadow - The card's shadow.
 */
export class ReplyCoachPopover extends LitElement {
  static override styles = [tokens, styles];

  /** The finding to show. */
  @property({ attribute: false }) diagnostic: Diagnostic | null = null;
  /** The text that the finding's ranges belong to. */
  @property() draft = '';
  /** Whether the keys pressed in the field drive the card; without it the card does not offer them. */
  @property({ attribute: false }) driven = true;

  @state() private active = 0;
  #stopFollowing: (() => void) | undefined;

  /** True while the card is on the screen. */
  get open(): boolean {
    return this.#stopFollowing !== undefined;
  }

  /** Everything that can be chosen, as the arrow keys walk through it. */
  get choices(): readonly Choice[] {
    return [
      ...this.#suggestions.map((_, index): Choice => ({ kind: 'suggestion', index })),
      ...VERBS.map(([verb]): Choice => ({ kind: 'dismiss', verb })),
    ];
  }

  /** The active choice in words, with its position, for a live region. */
  get activeText(): string {
    const suggestion = this.#suggestions[this.active];
    if (!suggestion) return VERBS[this.active - this.#suggestions.length]?.[1] ?? '';
    const position = `${this.active + 1} of ${this.#suggestions.length}`;
    return `Rewrite ${position}: ${this.#spoken(suggestion)}`;
  }

  get #suggestions(): readonly Suggestion[] {
    return this.diagnostic?.suggestions ?? [];
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
    if (changed.has('diagnostic') && !sameRewrites(changed.get('diagnostic'), this.diagnostic)) this.active = 0;
  }

  /** Clicks choose; they do not take the focus from the field. */
  readonly #keepFocus = (event: MouseEvent): void => event.preventDefault();

  /** For those who tabbed into the list; while the focus is in the field, the field's keys drive it. */
  #onKeydown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#walk(step, this.#suggestions.length);
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
    this.active = 0;
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
    this.#walk(step, this.choices.length);
  }

  /** Takes the active choice. */
  choose(): void {
    const choice = this.choices[this.active];
    if (choice) this.#take(choice);
  }

  #walk(step: number, length: number): void {
    if (length === 0) return;
    this.active = (this.active + step + length) % length;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector('[aria-selected="true"], .active')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #take(choice: Choice): void {
    this.dispatchEvent(new ReplyCoachChooseEvent(choice));
  }

  #spoken(suggestion: Suggestion): string {
    return `${suggestion.title}. ${previewText(preview(this.draft, suggestion))}`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { diagnostic } = this;
    if (!diagnostic) return nothing;
    const { severity, message, reason, url, suggestions } = diagnostic;
    return html`
      <div role="group" aria-labelledby="message" aria-describedby="reason">
        <div class="finding ${severity}">
          <p class="severity"><span class="shape"></span>${SEVERITIES[severity]}</p>
          <p class="message" id="message" part="message">${message}</p>
          <p class="reason" part="reason">
            <span id="reason">${reason}</span>
            ${url ? html`<a href=${url} target="_blank" rel="noreferrer">Read more</a>` : nothing}
          </p>
        </div>
        ${suggestions.length > 0 ? this.#renderRewrites(suggestions) : nothing}
        <div class="foot">
          <div class="verbs" part="verbs">
            ${VERBS.map(
              ([verb, label], index) => html`
                <button
                  type="button"
                  part="verb"
                  class=${this.active === suggestions.length + index ? 'active' : ''}
                  @click=${() => this.#take({ kind: 'dismiss', verb })}
                >
                  ${label}
                </button>
              `,
            )}
          </div>
          <p class="keys" aria-hidden="true">
            ${
              this.driven
                ? html`<kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> take · <kbd>Esc</kbd> close`
                : html`<kbd>Ctrl</kbd> <kbd>.</kbd> use the keys · <kbd>Esc</kbd> close`
            }
          </p>
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
        aria-label="Rewrites"
        tabindex="0"
        @click=${this.#onPick}
        @keydown=${this.#onKeydown}
        aria-activedescendant=${this.active < suggestions.length ? `rewrite-${this.active}` : nothing}
      >
        ${suggestions.map((suggestion, index) => this.#renderRewrite(suggestion, index))}
      </div>
    `;
  }

  #renderRewrite(suggestion: Suggestion, index: number): TemplateResult {
    return html`
      <div
        class="rewrite"
        part="rewrite"
        role="option"
        id="rewrite-${index}"
        aria-selected=${index === this.active ? 'true' : 'false'}
      >
        <span class="title">${suggestion.title}</span>
        <span class="spoken">${previewText(preview(this.draft, suggestion))}</span>
        <span class="preview" aria-hidden="true"> ${preview(this.draft, suggestion).map(renderStretch)} </span>
      </div>
    `;
  }
}

function sameRewrites(a: Diagnostic | null | undefined, b: Diagnostic | null): boolean {
  const words = (finding: Diagnostic): string =>
    JSON.stringify(finding.suggestions.map(({ title, edits }) => [title, edits.map(({ newText }) => newText)]));
  return !!a && !!b && a.ruleId === b.ruleId && words(a) === words(b);
}

function renderStretch(stretch: Stretch): TemplateResult | string {
  if ('same' in stretch) return stretch.same;
  const { deleted, inserted } = stretch;
  // Spaces at the edges stay outside the coloured boxes.
  const [before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(inserted)?.slice(1) ?? [];
  const gap = deleted && /^[\p{L}\p{N}]/u.test(inserted) ? ' ' : nothing;
  return html`${deleted ? html`<del>${deleted}</del>` : nothing}${gap}${before}${
    words ? html`<ins>${words}</ins>` : nothing
  }${after}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-popover': ReplyCoachPopover;
  }
}
