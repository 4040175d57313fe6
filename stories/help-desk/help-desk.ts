import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { styles } from './help-desk.styles.js';
import { AGENT, TICKETS, type Ticket } from './tickets.js';

/** A support tool that embeds the coach as any host would: a plain textarea, in light DOM, in a form. */
export class HelpDesk extends LitElement {
  /** The number of the ticket to open. */
  @property({ type: Number }) ticket = TICKETS[0]?.id ?? 0;

  @state() private outcome = '';
  @state() private sent = 0;
  readonly #drafts = new Map(TICKETS.map(({ id, draft }) => [id, draft]));

  /** The host's page and nothing else: the textarea is in light DOM. */
  protected override createRenderRoot(): HTMLElement {
    const sheet = styles.styleSheet;
    if (sheet && !document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    return this;
  }

  get #current(): Ticket | undefined {
    return TICKETS.find(({ id }) => id === this.ticket);
  }

  #open(id: number): void {
    this.ticket = id;
    this.outcome = '';
  }

  #write(event: Event): void {
    this.#drafts.set(this.ticket, (event.target as HTMLTextAreaElement).value);
    this.outcome = '';
  }

  #send(event: SubmitEvent, { id, customerName }: Ticket): void {
    event.preventDefault();
    if (!this.#drafts.get(id)?.trim()) return;
    this.#drafts.set(id, '');
    this.sent += 1;
    this.outcome = `Sent to ${customerName}.`;
  }

  protected override render(): TemplateResult {
    const ticket = this.#current;
    return html`
      <header class="bar">
        <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
          <path
            fill="currentColor"
            d="M12 2 3 6v6c0 5 4 8.5 9 10 5-1.5 9-5 9-10V6zm-1 14-4-4 1.4-1.4L11 13.2l4.6-4.6L17 10z"
          />
        </svg>
        <h1>Harbour Support</h1>
        <span class="agent agent-name">${AGENT}</span>
        <span class="avatar" aria-hidden="true">SO</span>
      </header>
      <nav aria-label="Tickets">
        <h2>Waiting for you · ${TICKETS.length}</h2>
        <ul>
          ${TICKETS.map((each) => html`<li>${this.#renderTicket(each)}</li>`)}
        </ul>
      </nav>
      <main>${ticket ? this.#renderConversation(ticket) : nothing}</main>
    `;
  }

  #renderTicket({ id, customerName, subject, status, received, channel }: Ticket): TemplateResult {
    return html`
      <button
        class="ticket"
        type="button"
        aria-current=${id === this.ticket ? 'true' : nothing}
        @click=${() => this.#open(id)}
      >
        <b>${customerName}</b><span class="quiet end">${received}</span>
        <span class="subject" dir="auto">${subject}</span>
        <span class="quiet ${status === 'Third contact' ? 'alarm' : ''}">${status}</span
        ><span class="quiet end">${channel}</span>
      </button>
    `;
  }

  #renderConversation(ticket: Ticket): TemplateResult {
    const { id, subject, order, channel, customerName, received, message } = ticket;
    return html`
      <div>
        <h2>${subject}</h2>
        <dl class="facts quiet">
          <div>
            <dt>Ticket</dt>
            <dd>#${id}</dd>
          </div>
          <div>
            <dt>Order</dt>
            <dd>${order}</dd>
          </div>
          <div>
            <dt>Channel</dt>
            <dd>${channel}</dd>
          </div>
        </dl>
      </div>
      <article class="message">
        <div class="from">
          <span class="avatar" aria-hidden="true">${customerName.replace(/(\w)\w* ?/g, '$1')}</span>
          <h3>${customerName}</h3>
          <span class="quiet">today, ${received}</span>
        </div>
        <p class="body" dir="auto">${message}</p>
      </article>
      <form class="reply" @submit=${(event: SubmitEvent) => this.#send(event, ticket)}>
        <label for="reply">Reply to ${customerName}</label>
        <reply-coach
          id="coach"
          customer-message=${message}
          customer-name=${customerName}
          agent-name=${AGENT}
          channel=${channel}
        >
          ${keyed(
            `${id}/${this.sent}`,
            html`<textarea
              id="reply"
              name="reply"
              .value=${this.#drafts.get(id) ?? ''}
              @input=${this.#write}
            ></textarea>`,
          )}
        </reply-coach>
        <div class="actions">
          <reply-coach-score for="coach"></reply-coach-score>
          <button class="send" type="submit">Send</button>
        </div>
        <p class="quiet" role="status">
          ${
            this.outcome ||
            html`<kbd>Ctrl</kbd> <kbd>.</kbd> suggestions · <kbd>F8</kbd> next finding · <kbd>Ctrl</kbd>
              <kbd>Z</kbd> undo`
          }
        </p>
        <reply-coach-panel for="coach"></reply-coach-panel>
      </form>
      <aside aria-label="Coach">
        <reply-coach-customer for="coach"></reply-coach-customer>
        <reply-coach-checklist for="coach"></reply-coach-checklist>
        <reply-coach-commitments for="coach"></reply-coach-commitments>
      </aside>
    `;
  }
}

if (!customElements.get('help-desk')) customElements.define('help-desk', HelpDesk);

declare global {
  interface HTMLElementTagNameMap {
    'help-desk': HelpDesk;
  }
}
