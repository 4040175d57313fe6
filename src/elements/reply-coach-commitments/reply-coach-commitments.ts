import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LinkController, type Companion } from '../../controllers/link-controller.js';
import type { Commitment } from '../../engine/types.js';
import { companionStyles } from '../../styles/companion.js';
import { rowStyles } from '../../styles/row.js';
import { tokens } from '../../styles/tokens.js';
import { dateText } from '../../words/dates.js';
import { styles } from './reply-coach-commitments.styles.js';

/**
 * What a reply promises: who, what, by when, and on what condition. What has no date, or one that can mean another, says
 * so. Choosing a promise shows it in the field. It belongs to the `<reply-coach>` around it, or to the one that `for`
 * names; hosts take the same as data from the `reply-coach-commitments` event.
 *
 * @csspart heading - The list's name.
 * @csspart list - The promises, in the order of the draft.
 * @csspart commitment - One of them.
 * @csspart owner - Who promises.
 * @csspart time - The date that it comes to.
 * @csspart open - What is open about its date.
 * @csspart condition - What it depends on.
 * @csspart empty - What stands there while nothing is promised.
 * @cssprop --reply-coach-surface - The background.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-accent - The colour of focus rings.
 * @cssprop --reply-coach-warning-color - The colour of what is open about a date.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-radius - The radius of corners.
 * @cssprop --reply-coach-surface-active - The background of what is chosen or hovered.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-border - The colour of lines.
 * @cssprop --reply-coach-font-size - The size of text.
 */
@localized()
export class ReplyCoachCommitments extends LitElement implements Companion {
  static override styles = [tokens, companionStyles, rowStyles, styles];

  /** The id of the `<reply-coach>` whose promises are listed, when the list does not stand inside one. */
  @property({ attribute: 'for' }) htmlFor = '';

  readonly #coach = new LinkController(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#coach.refresh();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#coach.link?.focusField();
  }

  protected override render(): TemplateResult {
    const commitments = this.#coach.link?.report?.commitments ?? [];
    return html`
      <div class="head">
        <p class="heading" id="heading" part="heading">
          ${commitments.length === 0 ? msg('Promised') : msg(str`Promised: ${commitments.length}`)}
        </p>
      </div>
      ${
        commitments.length === 0
          ? html`<p class="quiet empty" part="empty">${msg('Nothing is promised yet.')}</p>`
          : html`
              <ul class="list" part="list" aria-labelledby="heading" @keydown=${this.#onKeydown}>
                ${commitments.map((commitment) => html`<li>${this.#renderCommitment(commitment)}</li>`)}
              </ul>
            `
      }
    `;
  }

  #renderCommitment(commitment: Commitment): TemplateResult {
    const { action, owner, due, condition, range } = commitment;
    const open = openText(commitment);
    return html`
      <button
        type="button"
        class="commitment row"
        part="commitment"
        @mousedown=${(event: MouseEvent) => event.preventDefault()}
        @click=${() => this.#coach.link?.select(range)}
      >
        <span dir="auto"><span class="owner" part="owner">${owner}:</span> ${action}</span>
        <span class="quiet when">
          ${due === undefined ? nothing : html`<time datetime=${due} part="time">${dateText(due)}</time>`}
          ${open === '' ? nothing : html`<span class="open" part="open" dir="auto">${open}</span>`}
        </span>
        ${condition === undefined ? nothing : html`<span class="quiet" part="condition" dir="auto">${condition}</span>`}
      </button>
    `;
  }
}

/** What is open about a date, in the agent's own words where there are some. */
function openText({ timing, time = '' }: Commitment): string {
  if (timing === 'ambiguous') return msg(str`“${time}” can mean another date`);
  if (timing !== 'missing') return '';
  return time === '' ? msg('No date') : msg(str`“${time}” is no date`);
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-commitments': ReplyCoachCommitments;
  }
}
