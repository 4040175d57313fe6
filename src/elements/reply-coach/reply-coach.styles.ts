import { css } from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  /* Fixed, so that it takes no place in the host's layout and never makes it scroll. */
  .status {
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
