import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LinkController, type Companion } from '../../controllers/link-controller.js';
import type { Advice, CustomerState, StateOverride, TextRange } from '../../engine/types.js';
import { companionStyles } from '../../styles/companion.js';
import { tokens } from '../../styles/tokens.js';
import { complaintText, moodText } from '../../words/customer.js';
import { face } from './mood.js';
import { renderOverride } from './override.js';
import { styles } from './reply-coach-customer.styles.js';

/** As many quotations as show where a conclusion comes from. */
const MOST_EVIDENCE = 5;

/**
 * The coach card: how the customer feels, what kind of customer it is, the words that show it, and two or three lines of
 * advice. Where the agent knows better, they set it by hand, and everything that follows from it changes along. It
 * belongs to the `<reply-coach>` around it, or to the one that `for` names.
 *
 * @csspart heading - The card's name.
 * @csspart mood - How the customer feels; also carries `mood-0` (calm) to `mood-3` (very angry) as a part.
 * @csspart complaint - Whether something went wrong.
 * @csspart type - The kind of customer.
 * @csspart advice - The lines of advice.
 * @csspart evidence - The customer's words that show it.
 * @csspart more - What folds out below: further advice, and setting it by hand.
 * @csspart override - The controls to set it by hand.
 * @csspart reset - The button that goes by the message again.
 * @csspart empty - What stands there before anything was read.
 * @cssprop --reply-coach-surface - The background.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-accent - The colour of focus rings and controls.
 * @cssprop --reply-coach-error-color - The colour of a very angry mood.
 * @cssprop --reply-coach-warning-color - The colour of an angry mood.
 * @cssprop --reply-coach-info-color - The colour of a disappointed mood.
 * @cssprop --reply-coach-inserted - The colour of a calm mood.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-radius - The radius of corners.
 * @cssprop --reply-coach-surface-active - The background of what is chosen or hovered.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-border - The colour of lines.
 * @cssprop --reply-coach-font-size - The size of text.
 */
@localized()
export class ReplyCoachCustomer extends LitElement implements Companion {
  static override styles = [tokens, companionStyles, styles];

  /** The id of the `<reply-coach>` whose customer is shown, when the card does not stand inside one. */
  @property({ attribute: 'for' }) htmlFor = '';

  readonly #coach = new LinkController(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#coach.refresh();
    this.#coach.link?.wake();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#coach.link?.focusField();
  }

  #setState(state: StateOverride): void {
    this.#coach.link?.setState(state);
    // Where the host refused, the controls go back to what counts.
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const report = this.#coach.link?.report;
    const { customerMessage = '', state: set = {} } = this.#coach.link?.exchange ?? {};
    const known = report && (customerMessage.trim() !== '' || Object.keys(set).length > 0);
    return html`
      <section aria-labelledby="heading" @keydown=${this.#onKeydown}>
        <div class="head">
          <p class="heading" id="heading" part="heading">${msg('Customer')}</p>
          ${known ? this.#renderComplaint(report.customer, set) : nothing}
        </div>
        ${
          known
            ? this.#renderAdvice(report.customer, report.advice)
            : html`<p class="quiet empty" part="empty">
                ${msg('How the customer feels, and what helps, is shown here.')}
              </p>`
        }
        ${report ? this.#renderMore(report.customer, known ? report.advice.slice(1) : [], set) : nothing}
      </section>
    `;
  }

  #renderComplaint({ complaint }: CustomerState, set: StateOverride): TemplateResult {
    return html`
      <p class="quiet" part="complaint">
        ${complaintText(complaint)}
        ${Object.keys(set).length > 0 ? html`· <span class="by-hand">${msg('set by you')}</span>` : nothing}
      </p>
    `;
  }

  #renderAdvice(customer: CustomerState, [first]: readonly Advice[]): TemplateResult {
    const { anger } = customer;
    const evidence = this.#evidence(customer);
    return html`
      <div class="body">
        <p class="mood mood-${anger}" part="mood mood-${anger}">${face(anger)} <span>${moodText(anger)}</span></p>
        ${
          first
            ? html`<p class="type" part="type" dir="auto">${first.title}</p>
                ${renderLines(first.lines)}`
            : nothing
        }
        ${
          evidence.length > 0
            ? html`
                <div class="shown-by">
                  <p class="quiet" id="evidence">${msg('What shows it')}</p>
                  <ul class="evidence quiet" part="evidence" aria-labelledby="evidence">
                    ${evidence.map((words) => html`<li><q dir="auto">${words}</q></li>`)}
                  </ul>
                </div>
              `
            : nothing
        }
      </div>
    `;
  }

  #renderMore(customer: CustomerState, further: readonly Advice[], set: StateOverride): TemplateResult {
    return html`
      <div class="more" part="more">
        ${further.map(
          ({ title, lines }) => html`
            <details>
              <summary>${msg(str`Also: ${title}`)}</summary>
              ${renderLines(lines)}
            </details>
          `,
        )}
        <details>
          <summary>${msg('Set by hand')}</summary>
          ${renderOverride(customer, set, (state) => this.#setState(state))}
        </details>
      </div>
    `;
  }

  /**
   * The customer's words that led to the conclusions, in their order; of those within one another, the longest. What
   * shows a kind or anger goes before what shows a complaint.
   */
  #evidence({ evidence }: CustomerState): readonly string[] {
    const message = this.#coach.link?.exchange.customerMessage ?? '';
    const telling = [...evidence].sort((a, b) => Number(a.for === 'complaint') - Number(b.for === 'complaint'));
    const words = telling
      .map(({ range }) => range)
      .filter((range, i, all) => !all.some((other, j) => covers(other, range) && (j < i || !covers(range, other))))
      .slice(0, MOST_EVIDENCE)
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => message.slice(start, end).trim());
    return [...new Set(words)].filter((each) => each !== '');
  }
}

const covers = (a: TextRange, b: TextRange): boolean => a.start <= b.start && a.end >= b.end;

const renderLines = (lines: readonly string[]): TemplateResult => html`
  <ul class="lines" part="advice">
    ${lines.map((line) => html`<li><span dir="auto">${line}</span></li>`)}
  </ul>
`;

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-customer': ReplyCoachCustomer;
  }
}
