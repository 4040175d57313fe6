import { html, nothing, type TemplateResult } from 'lit';

interface Coached {
  readonly draft?: string;
  readonly customerMessage?: string;
  readonly id?: string;
  /** Elements that stand inside the coach, below the field. */
  readonly companions?: TemplateResult;
}

/** A coached field as the stories of the elements beside it need one. */
export function coached({ draft = '', customerMessage = '', id, companions }: Coached): TemplateResult {
  return html`
    <reply-coach
      id=${id ?? nothing}
      customer-message=${customerMessage || nothing}
      customer-name="Maria"
      agent-name="Sam"
      channel="email"
    >
      <textarea
        aria-label="Reply"
        rows="7"
        style="box-sizing: border-box; inline-size: 100%; margin-block-end: 0.5rem; font: inherit"
        .value=${draft}
      ></textarea>
      ${companions ?? nothing}
    </reply-coach>
  `;
}

const rootOf = (canvasElement: HTMLElement, name: string): HTMLElement => {
  const root = canvasElement.querySelector(name)?.shadowRoot;
  if (!root) throw new Error(`there is no <${name}>`);
  return root as unknown as HTMLElement;
};

/** What the list of promises has rendered, for queries by role. */
export const commitmentsOf = (canvasElement: HTMLElement): HTMLElement =>
  rootOf(canvasElement, 'reply-coach-commitments');
/** What the checklist has rendered. */
export const checklistOf = (canvasElement: HTMLElement): HTMLElement => rootOf(canvasElement, 'reply-coach-checklist');
/** What the coach card has rendered. */
export const customerOf = (canvasElement: HTMLElement): HTMLElement => rootOf(canvasElement, 'reply-coach-customer');
