import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: 1px;
    padding: 0 0.25rem 0.25rem;
  }
  .commitment {
    display: grid;
    gap: 0.0625rem;
    inline-size: 100%;
  }
  /* As a line begins, whatever its case in the draft. */
  .owner {
    display: inline-block;
    font-weight: 600;
  }
  .owner::first-letter {
    text-transform: uppercase;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  time {
    color: var(--_text);
    font-variant-numeric: tabular-nums;
  }
  .open {
    color: var(--_warning);
  }
  .open::before {
    content: '▵ ';
    content: '▵ ' / '';
  }
`;
