import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: 1px;
    max-block-size: var(--reply-coach-panel-block-size, none);
    padding: 0 0.25rem 0.25rem;
    overflow: auto;
    border-radius: var(--_radius);
  }
  .finding {
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .finding[aria-selected='true'] .words {
    color: var(--_text);
  }
`;
