import { css } from 'lit';

export const styles = css`
  :host {
    box-sizing: border-box;
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 0;
    inline-size: min(var(--_width), 100vw - 1rem);
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font: 400 var(--_font-size) / 1.45 var(--_font);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    cursor: default;
  }
  :host(:not(:popover-open)) {
    display: none;
  }
  :host(.away) {
    visibility: hidden;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:popover-open) {
      animation: arrive 120ms ease-out;
    }
  }
  @keyframes arrive {
    from {
      translate: 0 3px;
    }
  }
  .finding {
    display: grid;
    gap: 0.25rem;
    padding: 0.75rem 0.875rem 0.625rem;
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .message {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  .reason {
    color: var(--_text-quiet);
    font-size: 0.9286em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  .rewrites {
    display: grid;
    gap: 1px;
    padding: 0.25rem;
    border-block-start: 1px solid var(--_border);
    outline-offset: -2px;
  }
  .rewrite {
    display: grid;
    gap: 0.125rem;
    min-block-size: 1.5rem;
  }
  .title {
    color: var(--_text-quiet);
    font-size: 0.8571em;
  }
  .rewrite[aria-selected='true'] .title {
    color: var(--_text);
  }
  .preview {
    overflow-wrap: anywhere;
  }
  del {
    color: var(--_deleted);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  ins {
    margin-inline: -0.1em;
    padding-inline: 0.1em;
    border-radius: 0.2em;
    background: var(--_inserted-surface);
    color: var(--_inserted);
    font-weight: 600;
    text-decoration: none;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .foot {
    border-block-start: 1px solid var(--_border);
  }
  .verbs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
    padding: 0.25rem 0.375rem;
  }
  button {
    min-block-size: 1.75rem;
    padding: 0.125rem 0.5rem;
    border: 0;
    border-radius: calc(var(--_radius) - 0.25rem);
    background: none;
    color: var(--_text-quiet);
    font: inherit;
    font-size: 0.9286em;
    unicode-bidi: plaintext;
    cursor: pointer;
  }
  /* As high as a finger needs, and the lines of the reason stay evenly spaced. */
  button.disclosure {
    min-block-size: 1.5rem;
    margin-block: -0.25rem;
    margin-inline: -0.25rem 0;
    padding: 0 0.25rem;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    font-size: 1em;
  }
  /* Whoever is asked must see the question, however little of the card fits. */
  .override {
    position: sticky;
    inset-block-end: 0;
    background: var(--_surface);
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25rem 0.375rem;
    padding: 0.25rem 0.875rem 0.75rem;
  }
  .override label {
    grid-column: 1 / -1;
    font-size: 0.9286em;
  }
  input {
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 1.75rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--_text-quiet);
    border-radius: calc(var(--_radius) - 0.25rem);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .override button {
    border: 1px solid var(--_border);
    color: var(--_text);
  }
  button:hover,
  button.active {
    background: var(--_surface-active);
    color: var(--_text);
  }
  button.active {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
  }
  .keys {
    padding: 0 0.875rem 0.5rem;
    color: var(--_text-quiet);
    font-size: 0.7857em;
  }
  kbd {
    font: inherit;
    font-weight: 600;
  }
  @media (hover: none), (max-width: 22rem) {
    .keys {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button.active {
      outline: 2px solid Highlight;
    }
    ins {
      text-decoration: underline;
    }
  }
`;
