import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    color: var(--_text);
    font: 400 var(--_font-size) / 1.45 var(--_font);
  }
  :host([hidden]) {
    display: none;
  }
  .score {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.875rem;
    margin: 0;
  }
  .severity,
  .quiet {
    display: inline-flex;
    align-items: center;
    gap: 0.4rem;
    font-size: 0.9286em;
    font-variant-numeric: tabular-nums;
  }
  .quiet {
    color: var(--_text-quiet);
  }
  .clear {
    color: var(--_inserted);
    font-weight: 600;
  }
  /* A ring, which no severity has. */
  .clear .shape {
    box-sizing: border-box;
    border: 2px solid currentColor;
    border-radius: 50%;
    background: none;
  }
  @media (forced-colors: active) {
    .clear .shape {
      border-color: CanvasText;
    }
  }
`;
