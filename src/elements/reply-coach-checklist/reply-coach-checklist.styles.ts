import { css } from 'lit';

export const styles = css`
  .complete {
    color: var(--_inserted);
    font-weight: 600;
  }
  .list {
    display: grid;
    gap: 1px;
    padding: 0 0.25rem 0.25rem;
  }
  .item {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.5rem;
    inline-size: 100%;
    padding: 0.375rem 0.5rem;
    border-inline-start: 3px solid transparent;
  }
  .item:hover {
    background: color-mix(in srgb, var(--_surface-active) 55%, transparent);
  }
  .item:focus-visible {
    border-inline-start-color: var(--_accent);
    background: var(--_surface-active);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 0.5rem;
  }
  .need {
    color: var(--_text-quiet);
    font-size: 0.8571em;
  }
  .required.missing svg,
  .required.missing .need {
    color: var(--_warning);
  }
  .required.missing .name,
  .required.missing .need {
    font-weight: 600;
  }
  .present svg {
    color: var(--_inserted);
  }
  .optional.missing svg {
    color: var(--_text-quiet);
  }
  .insert {
    grid-column: 2;
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .insert::before {
    content: '+ ';
    content: '+ ' / '';
  }
  .item:focus-visible .insert,
  .item:hover .insert {
    -webkit-line-clamp: none;
    color: var(--_text);
  }
  details {
    padding: 0 0.375rem 0.375rem;
  }
  details p {
    padding: 0 0.5rem 0.25rem;
  }
  @media (forced-colors: active) {
    .item {
      border-inline-start-color: Canvas;
    }
    .item:focus-visible {
      outline-color: Highlight;
      border-inline-start-color: Highlight;
    }
  }
`;
