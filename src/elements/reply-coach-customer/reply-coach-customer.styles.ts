import { css } from 'lit';

export const styles = css`
  .mood {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_tone);
    font-weight: 600;
  }
  .mood svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
  }
  .mood-0 {
    --_tone: var(--_inserted);
  }
  .mood-1 {
    --_tone: var(--_info);
  }
  .mood-2 {
    --_tone: var(--_warning);
  }
  .mood-3 {
    --_tone: var(--_error);
  }
  .body {
    display: grid;
    gap: 0.375rem;
    padding: 0 0.875rem 0.75rem;
  }
  .type {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.35;
  }
  .lines {
    display: grid;
    gap: 0.375rem;
  }
  .lines li {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_border);
  }
  .shown-by {
    margin-block-start: 0.375rem;
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
  }
  .evidence q {
    font-style: italic;
  }
  .more {
    padding: 0.125rem 0.375rem 0.375rem;
    border-block-start: 1px solid var(--_border);
  }
  .more .lines {
    padding: 0.25rem 0.5rem 0.5rem;
  }
  .override {
    display: grid;
    gap: 0.625rem;
    padding: 0.375rem 0.5rem 0.5rem;
  }
  .field {
    display: grid;
    gap: 0.125rem;
  }
  label,
  legend {
    padding: 0;
    color: var(--_text-quiet);
    font-size: 0.9286em;
  }
  select {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 1.75rem;
    border: 1px solid var(--_text-quiet);
    border-radius: calc(var(--_radius) - 0.25rem);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .signals {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
    gap: 0 0.5rem;
  }
  .signals label {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    min-block-size: 1.75rem;
    color: var(--_text);
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .reset {
    justify-self: start;
    padding-inline: 0.5rem;
    color: var(--_accent);
    font-weight: 600;
  }
  .reset:hover {
    background: var(--_surface-active);
  }
  .by-hand {
    font-weight: 600;
  }
`;
