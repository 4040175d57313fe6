import { html, type TemplateResult } from 'lit';

/** What an option of a listbox is like. */
export interface Option {
  /** Its parts, of which the first is its kind. */
  readonly part: string;
  readonly index: number;
  readonly active: boolean;
}

/** An option of a listbox that keeps the focus itself: `aria-activedescendant` names the active one by `optionId()`. */
export function renderOption({ part, index, active }: Option, content: TemplateResult): TemplateResult {
  return html`
    <div
      class="row ${part}"
      part=${part}
      role="option"
      id=${optionId(part, index)}
      aria-selected=${active ? 'true' : 'false'}
    >
      ${content}
    </div>
  `;
}

/** The id of an option of a kind. */
export function optionId(part: string, index: number): string {
  return `${part.split(' ', 1)[0] ?? ''}-${index}`;
}

/** Which option was clicked, or -1. */
export function pickedOption({ target, currentTarget }: Event): number {
  const option = target instanceof Element ? target.closest('[role="option"]') : null;
  if (!option || !(currentTarget instanceof Element)) return -1;
  return [...currentTarget.querySelectorAll('[role="option"]')].indexOf(option);
}

/** Scrolls a list, or a card with one, to what is active. */
export function scrollToActive(root: ParentNode): void {
  root.querySelector('[aria-selected="true"], .active')?.scrollIntoView({ block: 'nearest' });
}
