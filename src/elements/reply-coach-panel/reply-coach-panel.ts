import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LinkController, type Companion } from '../../controllers/link-controller.js';
import { sameFinding } from '../../controllers/reveal.js';
import type { Diagnostic } from '../../engine/types.js';
import { companionStyles } from '../../styles/companion.js';
import { rowStyles } from '../../styles/row.js';
import { severityStyles } from '../../styles/severity.js';
import { tokens } from '../../styles/tokens.js';
import { severityText } from '../../words/severities.js';
import { optionId, pickedOption, renderOption, scrollToActive } from '../listbox.js';
import { styles } from './reply-coach-panel.styles.js';

/**
 * All findings of a reply as one list, and so the underlines for those who do not see them. It belongs to the
 * `<reply-coach>` around it, or to the one that `for` names. The arrow keys walk through the list and show each
 * finding in the field; Enter goes there and opens its card; Escape returns to typing.
 *
 * @csspart heading - The list's name and how many findings it holds.
 * @csspart list - The list.
 * @csspart finding - One finding; also carries its severity as a part: `error`, `warning`, `info` or `hint`.
 * @csspart severity - What the severity asks for, with its shape.
 * @csspart message - What was found.
 * @csspart words - The words of the draft that it is about.
 * @csspart empty - What stands there while there is no finding.
 * @cssprop --reply-coach-surface - The background.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-accent - The colour of focus rings and of what is chosen.
 * @cssprop --reply-coach-error-color - The colour of findings that must be mended.
 * @cssprop --reply-coach-warning-color - The colour of findings worth mending.
 * @cssprop --reply-coach-info-color - The colour of notes.
 * @cssprop --reply-coach-hint-color - The colour of hints.
 * @cssprop --reply-coach-panel-block-size - The height from which on the list scrolls.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-radius - The radius of corners.
 * @cssprop --reply-coach-surface-active - The background of what is chosen or hovered.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-border - The colour of lines.
 * @cssprop --reply-coach-font-size - The size of text.
 */
@localized()
export class ReplyCoachPanel extends LitElement implements Companion {
  static override styles = [tokens, severityStyles, companionStyles, rowStyles, styles];

  /** The id of the `<reply-coach>` whose findings are listed, when the panel does not stand inside one. */
  @property({ attribute: 'for' }) htmlFor = '';

  readonly #coach = new LinkController(this);
  #active: Diagnostic | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#coach.refresh();
  }

  get #findings(): readonly Diagnostic[] {
    return this.#coach.link?.findings ?? [];
  }

  /** The finding whose card is open, or else the one last walked to. */
  get #activeIndex(): number {
    const active = this.#coach.link?.current ?? this.#active;
    return active ? this.#findings.findIndex((finding) => sameFinding(finding, active)) : -1;
  }

  #onKeydown(event: KeyboardEvent): void {
    const last = this.#findings.length - 1;
    const index = this.#activeIndex;
    if (event.key === 'ArrowDown') this.#walkTo(Math.min(index + 1, last));
    else if (event.key === 'ArrowUp') this.#walkTo(Math.max(index - 1, 0));
    else if (event.key === 'Home') this.#walkTo(0);
    else if (event.key === 'End') this.#walkTo(last);
    else if (event.key === 'Enter' || event.key === ' ') this.#open(index);
    else if (event.key === 'Escape') this.#coach.link?.focusField();
    else return;
    event.preventDefault();
  }

  #onFocus(): void {
    this.#walkTo(Math.max(this.#activeIndex, 0));
  }

  #onBlur(): void {
    this.#active = null;
    this.#coach.link?.point(null);
    this.requestUpdate();
  }

  #onClick(event: MouseEvent): void {
    this.#open(pickedOption(event));
  }

  #walkTo(index: number): void {
    const finding = this.#findings[index];
    if (!finding) return;
    this.#active = finding;
    this.#coach.link?.point(finding);
    this.requestUpdate();
    void this.updateComplete.then(() => scrollToActive(this.renderRoot));
  }

  #open(index: number): void {
    const finding = this.#findings[index];
    if (finding) this.#coach.link?.reveal(finding);
  }

  protected override render(): TemplateResult {
    const findings = this.#findings;
    return html`
      <div class="head">
        <p class="heading" id="heading" part="heading">
          ${findings.length === 0 ? msg('Findings') : msg(str`Findings: ${findings.length}`)}
        </p>
      </div>
      ${findings.length === 0 ? this.#renderEmpty() : this.#renderList(findings)}
    `;
  }

  #renderEmpty(): TemplateResult {
    const { link } = this.#coach;
    const written = (link?.draft ?? '').trim() !== '';
    return html`<p class="quiet empty" part="empty">
      ${written && link?.report ? msg('Nothing to mend.') : msg('What the coach finds in your reply is listed here.')}
    </p>`;
  }

  #renderList(findings: readonly Diagnostic[]): TemplateResult {
    const active = this.#activeIndex;
    return html`
      <div
        class="list"
        part="list"
        role="listbox"
        aria-labelledby="heading"
        tabindex="0"
        aria-activedescendant=${active >= 0 ? optionId('finding', active) : nothing}
        @keydown=${this.#onKeydown}
        @focus=${this.#onFocus}
        @blur=${this.#onBlur}
        @click=${this.#onClick}
      >
        ${findings.map((finding, index) => this.#renderFinding(finding, index, index === active))}
      </div>
    `;
  }

  #renderFinding({ severity, message, range }: Diagnostic, index: number, active: boolean): TemplateResult {
    const words = this.#coach.link?.draft.slice(range.start, range.end);
    return renderOption(
      { part: `finding ${severity}`, index, active },
      html`
        <span class="severity" part="severity"><span class="shape"></span>${severityText(severity)}</span>
        <span class="message" part="message" dir="auto">${message}</span>
        ${words ? html`<q class="quiet words" part="words" dir="auto">${words}</q>` : nothing}
      `,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-panel': ReplyCoachPanel;
  }
}
