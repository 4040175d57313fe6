import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: 400 var(--_font-size) / 1.45 var(--_font);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  p {
    margin: 0;
  }
  .heading {
    padding: 0.625rem 0.875rem 0.375rem;
    color: var(--_text-quiet);
    font-size: 0.8571em;
    font-weight: 600;
  }
  .empty {
    padding: 0 0.875rem 0.75rem;
    color: var(--_text-quiet);
  }
  .list {
    display: grid;
    gap: 1px;
    max-block-size: var(--reply-coach-panel-block-size, none);
    padding: 0 0.25rem 0.25rem;
    overflow: auto;
    border-radius: var(--_radius);
    outline-offset: -2px;
  }
  .list:focus-visible {
    outline: 2px solid var(--_accent);
  }
  .finding {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
    padding: 0.4375rem 0.5rem 0.5rem;
    border-inline-start: 3px solid transparent;
    border-radius: calc(var(--_radius) - 0.25rem);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .finding:hover {
    background: color-mix(in srgb, var(--_surface-active) 55%, transparent);
  }
  .finding[aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface-active);
  }
  /* Words of the lexicons and the draft may run the other way than the page. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    color: var(--_text-quiet);
    font-size: 0.9286em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .finding[aria-selected='true'] .words {
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .finding {
      border-inline-start-color: Canvas;
    }
    .finding[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
      border-inline-start-color: Highlight;
    }
  }
`;
