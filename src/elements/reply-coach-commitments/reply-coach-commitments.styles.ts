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
    padding: 0.375rem 0.625rem 0.4375rem;
  }
  .commitment:hover {
    background: color-mix(in srgb, var(--_surface-active) 55%, transparent);
  }
  .owner {
    font-weight: 600;
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
    font-weight: 600;
  }
  .open::before {
    content: '▵ ';
    content: '▵ ' / '';
  }
`;
