import { css } from 'lit';
import { mixedDirections } from './mixed-directions.js';

/** The look that the elements beside the field share: a quiet box with a heading, in the page's own width. */
export const companionStyles = css`
  ${mixedDirections}
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
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* With none, Safari would not speak of a list. */
  ul,
  ol {
    list-style-type: '';
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.75rem;
    padding: 0.625rem 0.875rem 0.375rem;
  }
  .heading {
    color: var(--_text-quiet);
    font-size: 0.8571em;
    font-weight: 600;
  }
  .quiet {
    color: var(--_text-quiet);
    font-size: 0.9286em;
  }
  .empty {
    padding: 0 0.875rem 0.75rem;
  }
  button,
  summary {
    box-sizing: border-box;
    min-block-size: 1.75rem;
    border-radius: calc(var(--_radius) - 0.25rem);
    cursor: pointer;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  summary {
    padding: 0.25rem 0.5rem;
    color: var(--_text-quiet);
    font-size: 0.9286em;
  }
  summary:hover {
    color: var(--_text);
  }
  svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin-block-start: 0.125em;
  }
  @media (forced-colors: active) {
    svg {
      stroke: CanvasText;
    }
  }
`;
