import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LinkController, type Companion } from '../../controllers/link-controller.js';
import type { Severity } from '../../engine/types.js';
import { severityStyles } from '../../styles/severity.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './reply-coach-score.styles.js';

/**
 * How ready a reply is, at a glance: what is open, counted, and nothing made up. It belongs to the `<reply-coach>`
 * around it, or to the one that `for` names. What the agent put off is still open, and said so.
 *
 * @csspart score - The line.
 * @csspart count - How much is open of one severity; also carries `error`, `warning` or `info` as a part.
 * @csspart put-off - How much was put off.
 * @csspart state - What stands there instead of counts.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-surface - What secondary text is mixed with; the score itself has no background.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-font-size - The size of text.
 * @cssprop --reply-coach-error-color - The colour of the count of what must be mended.
 * @cssprop --reply-coach-warning-color - The colour of the count of what is worth mending.
 * @cssprop --reply-coach-info-color - The colour of the count of notes and hints.
 * @cssprop --reply-coach-hint-color - The colour of hints, which are counted with the notes.
 * @cssprop --reply-coach-inserted - The colour of “nothing open”.
 */
@localized()
export class ReplyCoachScore extends LitElement implements Companion {
  static override styles = [tokens, severityStyles, styles];

  /** The id of the `<reply-coach>` whose reply is scored, when the score does not stand inside one. */
  @property({ attribute: 'for' }) htmlFor = '';

  readonly #coach = new LinkController(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#coach.refresh();
  }

  protected override render(): TemplateResult {
    return html`<p class="score" part="score">${this.#state() ?? this.#renderCounts()}</p>`;
  }

  /** What to say instead of counts, if there is nothing to count. */
  #state(): TemplateResult | null {
    const { link } = this.#coach;
    if (!link || link.draft.trim() === '') return state('', msg('Nothing written yet'));
    if (!link.report) return state('', msg('Not read yet'));
    if (link.findings.length + link.putOff.length > 0) return null;
    return state('clear', msg('Nothing open'));
  }

  #renderCounts(): TemplateResult {
    const { findings = [], putOff = [] } = this.#coach.link ?? {};
    const count = (...severities: readonly Severity[]): number =>
      findings.filter(({ severity }) => severities.includes(severity)).length;
    const [errors, warnings, notes] = [count('error'), count('warning'), count('info', 'hint')];
    return html`
      ${renderCount('error', errors, msg(str`${errors} to fix`))}
      ${renderCount('warning', warnings, msg(str`${warnings} to improve`))}
      ${renderCount('info', notes, msg(str`${notes} to consider`))}
      ${putOff.length > 0 ? html`<span part="put-off" class="quiet">${msg(str`${putOff.length} put off`)}</span>` : nothing}
    `;
  }
}

function state(kind: string, text: string): TemplateResult {
  return html`<span part="state" class="quiet ${kind}"
    >${kind ? html`<span class="shape"></span>` : nothing}${text}</span
  >`;
}

function renderCount(severity: Severity, count: number, text: string): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`<span class="severity ${severity}" part="count ${severity}"
    ><span class="shape"></span><span dir="auto">${text}</span></span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-score': ReplyCoachScore;
  }
}
