import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ReplyCoachReportEvent } from '../../src/events/report-event.js';
import { exchangeFor, type ShownExchange } from './exchanges.js';
import type { RuleDescription } from './types.js';

/** More examples than these wait behind a disclosure. */
const FEW = 4;

/** One rule of the page *Rules*: what it says, a live field, and its examples, each of which can be tried in the field. */
export class RuleExample extends LitElement {
  @property({ attribute: false }) description: RuleDescription | null = null;
  /** Null before the draft was read. */
  @state() private found: boolean | null = null;
  @query('textarea') private readonly field: HTMLTextAreaElement | null | undefined;

  /** The textarea is in light DOM, as in any page. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #try(text: string): void {
    if (!this.field) return;
    this.field.focus();
    this.field.select();
    document.execCommand('insertText', false, text);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.description) return nothing;
    const { rule, severity, message, reason, flags, leaves, inserts } = this.description;
    const [first] = flags;
    return html`
      <h2 id=${rule}><code>${rule}</code> <small>${severity}</small></h2>
      <p><strong>${message}</strong> ${reason.text} <small>${reason.source}</small></p>
      ${this.#renderField(rule, first ? { draft: plain(first.text) } : exchangeFor(rule))}
      ${inserts.length > 0 ? html`<h3>Offers</h3>` : nothing}
      <ul>
        ${inserts.map(({ title, text }) => html`<li class="offer">${title}: <q>${text}</q></li>`)}
      </ul>
      ${this.#renderExamples(
        'Flags',
        flags.map(({ text, becomes }) => ({ text, after: becomes })),
      )}
      ${this.#renderExamples(
        'Leaves alone',
        leaves.map((text) => ({ text, after: undefined })),
      )}
    `;
  }

  /** The live field, and whether the rule finds something in it: what is missing has no words to underline. */
  #renderField(rule: string, { customerMessage, draft }: ShownExchange): TemplateResult {
    const exchange = customerMessage !== undefined;
    return html`
      ${exchange ? html`<blockquote>${customerMessage}</blockquote>` : nothing}
      <reply-coach
        customer-name="Maria"
        customer-message=${customerMessage ?? nothing}
        agent-name=${exchange ? 'Sam' : nothing}
        channel=${exchange ? 'email' : nothing}
        data-shows=${rule}
        @reply-coach-report=${({ report }: ReplyCoachReportEvent) =>
          (this.found = report.diagnostics.some(({ ruleId }) => ruleId === rule))}
      >
        <textarea aria-labelledby=${rule} rows="3" .value=${draft}></textarea>
      </reply-coach>
      <p class="found">
        ${this.found === null ? '…' : this.found ? 'Found in this reply.' : 'Not found in this reply.'}
      </p>
    `;
  }

  #renderExamples(title: string, examples: readonly Example[]): TemplateResult | typeof nothing {
    if (examples.length === 0) return nothing;
    const rest = examples.slice(FEW);
    return html`
      <h3>${title}</h3>
      <ul>
        ${examples.slice(0, FEW).map((example) => this.#renderExample(example))}
      </ul>
      ${
        rest.length > 0
          ? html`<details>
              <summary>${rest.length} more</summary>
              <ul>
                ${rest.map((example) => this.#renderExample(example))}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  #renderExample({ text, after }: Example): TemplateResult {
    return html`
      <li>
        <button type="button" aria-label="Try: ${plain(text)}" @click=${() => this.#try(plain(text))}>Try</button>
        <span>${marked(text, this.description?.severity)}${after ? html` → <em>${after}</em>` : nothing}</span>
      </li>
    `;
  }
}

interface Example {
  readonly text: string;
  readonly after: string | undefined;
}

function plain(text: string): string {
  return text.replace(/[«»]/g, '');
}

/** What stands between «…» as marked words. */
function marked(text: string, severity = ''): readonly (string | TemplateResult)[] {
  return text
    .split(/«([^»]*)»/)
    .map((part, index) => (index % 2 === 1 ? html`<mark class=${severity}>${part}</mark>` : part));
}

if (!customElements.get('rule-example')) customElements.define('rule-example', RuleExample);

declare global {
  interface HTMLElementTagNameMap {
    'rule-example': RuleExample;
  }
}
