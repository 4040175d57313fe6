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
    ${customerMessage ? html`<blockquote dir="auto" style="margin: 0 0 0.75rem; font-style: italic">${customerMessage}</blockquote>` : nothing}
    <reply-coach
      id=${id ?? nothing}
      customer-message=${customerMessage || nothing}
      customer-name="Maria"
      agent-name="Sam"
      channel="email"
    >
      <textarea
        aria-label="Reply"
        rows=${draft.length > 60 ? 10 : 4}
        style="box-sizing: border-box; inline-size: 100%; margin-block-end: 0.5rem; font: inherit"
        .value=${draft}
      ></textarea>
      ${companions ?? nothing}
    </reply-coach>
  `;
}

/** A companion beside the field that it belongs to, in a column of the width that a side panel has. */
export function nested(companion: TemplateResult, coach: Coached): TemplateResult {
  return column(coached({ ...coach, companions: companion }));
}

/** A companion that names its coach by `for`, in the same column. */
export function apart(companion: TemplateResult, coach: Coached): TemplateResult {
  return column(html`${companion} ${coached({ ...coach, id: 'coach' })}`);
}

/** A brand of five custom properties around what it colours; `css` reaches the parts. */
export function branded(content: TemplateResult, css: string): TemplateResult {
  return html`
    <style>
      .brand {
        --reply-coach-surface: light-dark(#f4f8ff, #101a2c);
        --reply-coach-text: light-dark(#0f2344, #eaf1ff);
        --reply-coach-accent: light-dark(#2250c4, #9db9ff);
        --reply-coach-font: Georgia, serif;
        --reply-coach-radius: 0.125rem;
      }
      .brand ${css}
    </style>
    <div class="brand">${content}</div>
  `;
}

const column = (content: TemplateResult): TemplateResult => html`<div style="max-inline-size: 22rem">${content}</div>`;

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
