import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LinkController, type Companion } from '../../controllers/link-controller.js';
import type { ChecklistItem } from '../../engine/types.js';
import { companionStyles } from '../../styles/companion.js';
import { rowStyles } from '../../styles/row.js';
import { tokens } from '../../styles/tokens.js';
import { visuallyHidden } from '../../styles/visually-hidden.js';
import { styles } from './reply-coach-checklist.styles.js';

/**
 * What this reply needs, has and lacks. Choosing a missing part puts a ready sentence where it belongs, as one step to
 * undo; choosing one that is there shows it in the field. It belongs to the `<reply-coach>` around it, or to the one
 * that `for` names. The arrow keys walk through the parts, Enter takes one, Escape returns to typing.
 *
 * @csspart heading - The list's name.
 * @csspart count - How many of the required parts are there.
 * @csspart list - The parts that this reply needs or may have.
 * @csspart item - One of them; also carries `required` or `optional`, and `present` or `missing`, as parts.
 * @csspart insert - The sentence that would be put in.
 * @csspart not-needed - The parts that this reply does not need.
 * @csspart empty - What stands there while there is nothing to check.
 * @cssprop --reply-coach-surface - The background.
 * @cssprop --reply-coach-text - The colour of text.
 * @cssprop --reply-coach-accent - The colour of focus rings and of what is chosen.
 * @cssprop --reply-coach-warning-color - The colour of required parts that are missing.
 * @cssprop --reply-coach-font - The font family.
 * @cssprop --reply-coach-radius - The radius of corners.
 * @cssprop --reply-coach-surface-active - The background of what is chosen or hovered.
 * @cssprop --reply-coach-text-quiet - The colour of secondary text.
 * @cssprop --reply-coach-border - The colour of lines.
 * @cssprop --reply-coach-font-size - The size of text.
 * @cssprop --reply-coach-inserted - The colour of parts that are there.
 */
@localized()
export class ReplyCoachChecklist extends LitElement implements Companion {
  static override styles = [tokens, companionStyles, rowStyles, visuallyHidden, styles];

  /** The id of the `<reply-coach>` whose reply is checked, when the checklist does not stand inside one. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** The part that Tab comes to: the one last walked to. */
  @state() private walkedTo = '';
  readonly #coach = new LinkController(this);

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#coach.refresh();
    this.#coach.link?.wake();
  }

  /** What can be walked to: everything but what this reply does not need. */
  get #items(): readonly ChecklistItem[] {
    return this.#coach.link?.report?.checklist.filter(({ need }) => need !== 'not-needed') ?? [];
  }

  get #stop(): ChecklistItem | undefined {
    const items = this.#items;
    return items.find(({ part }) => part === this.walkedTo) ?? items.find(isMissing) ?? items[0];
  }

  #onKeydown(event: KeyboardEvent): void {
    const items = this.#items;
    const index = items.findIndex((item) => item === this.#stop);
    if (event.key === 'ArrowDown') this.#walkTo(items[Math.min(index + 1, items.length - 1)]);
    else if (event.key === 'ArrowUp') this.#walkTo(items[Math.max(index - 1, 0)]);
    else if (event.key === 'Home') this.#walkTo(items[0]);
    else if (event.key === 'End') this.#walkTo(items.at(-1));
    else if (event.key === 'Escape') this.#coach.link?.focusField();
    else return;
    event.preventDefault();
  }

  #walkTo(item: ChecklistItem | undefined): void {
    if (!item) return;
    this.walkedTo = item.part;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  }

  /** A click leaves the focus in the field, where the new sentence is; a key goes on to what is still missing. */
  #choose(item: ChecklistItem, { detail }: MouseEvent): void {
    const { link } = this.#coach;
    if (!link) return;
    if (item.present) link.select(item.range);
    else if (link.insert(item.part) && detail === 0) {
      const after = this.#items.findIndex(({ part }) => part === item.part) + 1;
      this.#walkTo([...this.#items.slice(after), ...this.#items].find(isMissing) ?? item);
    }
  }

  protected override render(): TemplateResult {
    const items = this.#items;
    const notNeeded = this.#coach.link?.report?.checklist.filter(({ need }) => need === 'not-needed') ?? [];
    return html`
      <div class="head">
        <p class="heading" id="heading" part="heading">${msg('Reply checklist')}</p>
        ${items.length > 0 ? this.#renderCount(items) : nothing}
      </div>
      ${
        items.length === 0
          ? html`<p class="quiet empty" part="empty">
              ${this.#coach.link?.report ? msg('This reply needs nothing in particular.') : msg('What your reply needs is listed here.')}
            </p>`
          : html`
              <div
                class="list"
                part="list"
                role="toolbar"
                aria-orientation="vertical"
                aria-labelledby="heading"
                @keydown=${this.#onKeydown}
                @mousedown=${(event: MouseEvent) => event.preventDefault()}
              >
                ${items.map((item) => this.#renderItem(item))}
              </div>
            `
      }
      ${
        notNeeded.length > 0
          ? html`
              <details part="not-needed">
                <summary>${msg(str`Not needed here: ${notNeeded.length}`)}</summary>
                <p class="quiet">${notNeeded.map(({ title }) => title).join(' · ')}</p>
              </details>
            `
          : nothing
      }
    `;
  }

  #renderCount(items: readonly ChecklistItem[]): TemplateResult {
    const required = items.filter(({ need }) => need === 'required');
    const present = required.filter((item) => item.present).length;
    const complete = present === required.length;
    return html`<p class="quiet ${complete ? 'complete' : ''}" part="count" dir="auto">
      ${complete ? msg('Complete') : msg(str`${present} of ${required.length}`)}
    </p>`;
  }

  #renderItem(item: ChecklistItem): TemplateResult {
    const { title, need, present, suggestion } = item;
    const states = `${need} ${present ? 'present' : 'missing'}`;
    return html`
      <button
        type="button"
        class="item row ${states}"
        part="item ${states}"
        tabindex=${item === this.#stop ? 0 : -1}
        aria-disabled=${present || suggestion ? nothing : 'true'}
        @focus=${() => (this.walkedTo = item.part)}
        @click=${(event: MouseEvent) => this.#choose(item, event)}
      >
        ${icon(present ? CHECK : need === 'required' ? DIAMOND : CIRCLE)}
        <span class="title"
          ><span class="name" dir="auto">${title}</span>
          <span class="need ${present ? 'visually-hidden' : ''}">${needText(item)}</span></span
        >
        ${
          present
            ? html`<span class="visually-hidden">${msg('Show it in the reply')}</span>`
            : suggestion
              ? html`
                  <span class="visually-hidden">${msg('Insert')}</span>
                  <span class="quiet insert" part="insert" dir="auto"
                    >${suggestion.edits.map(({ newText }) => newText.trim())}</span
                  >
                `
              : nothing
        }
      </button>
    `;
  }
}

const isMissing = ({ present, need }: ChecklistItem): boolean => !present && need === 'required';

function needText({ present, need }: ChecklistItem): string {
  if (present) return msg('there');
  return need === 'required' ? msg('missing') : msg('optional');
}

const CHECK = svg`<path d="m3 8.5 3.5 3.5L13 4.5" />`;
const DIAMOND = svg`<path d="M8 2.5 13.5 8 8 13.5 2.5 8Z" />`;
const CIRCLE = svg`<circle cx="8" cy="8" r="4.5" stroke-dasharray="2 2.2" />`;

const icon = (shape: SVGTemplateResult): TemplateResult => html`
  <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true">${shape}</svg>
`;

declare global {
  interface HTMLElementTagNameMap {
    'reply-coach-checklist': ReplyCoachChecklist;
  }
}
