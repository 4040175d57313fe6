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
    padding-block: 0.375rem;
  }
  /* What is needed goes below the name where both do not fit, as at 400 % zoom. */
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5rem;
  }
  .name {
    flex: 1 1 7rem;
    min-inline-size: 0;
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
`;
