import { css } from 'lit';

/** For the ear only. Fixed, so that it takes no place in the layout and never makes anything scroll. */
export const visuallyHidden = css`
  .visually-hidden {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    pointer-events: none;
  }
`;
