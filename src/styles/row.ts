import { css } from 'lit';

/** A row that can be chosen: a bar at its edge, beside a tint, says which one is. Its text is in line with the headings. */
export const rowStyles = css`
  .row {
    padding-block: 0.4375rem 0.5rem;
    padding-inline: 0.4375rem 0.5rem;
    border: 0 solid transparent;
    border-inline-start-width: 3px;
    border-start-end-radius: calc(var(--_radius) - 0.25rem);
    border-end-end-radius: calc(var(--_radius) - 0.25rem);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .row:hover {
    background: color-mix(in srgb, var(--_surface-active) 55%, transparent);
  }
  .row:focus-visible,
  .row[aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_surface-active);
  }
  @media (forced-colors: active) {
    .row {
      border-inline-start-color: Canvas;
    }
    .row:focus-visible,
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
      border-inline-start-color: Highlight;
    }
  }
`;
