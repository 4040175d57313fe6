import { css } from 'lit';

/** Words of the lexicons, the draft and the customer may run the other way than the page: they still begin at its edge. */
export const mixedDirections = css`
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
`;
