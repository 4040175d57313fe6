import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Anger } from '../../engine/types.js';

/** From a smile to a frown with knitted brows: moods differ in shape as well as in colour. */
const FACES: Readonly<Record<Anger, SVGTemplateResult>> = {
  0: svg`<path d="M6 11.5c1 1.4 2.4 2 4 2s3-.6 4-2M7 7.5v.5M13 7.5v.5" />`,
  1: svg`<path d="M6.5 13.5h7M7 7.5v.5M13 7.5v.5" />`,
  2: svg`<path d="M6 14c1-1.4 2.4-2 4-2s3 .6 4 2M7 8v.5M13 8v.5" />`,
  3: svg`<path d="M6 14.5c1-1.8 2.4-2.5 4-2.5s3 .7 4 2.5M5.5 6l3 1.5M14.5 6l-3 1.5M7.5 9v.5M12.5 9v.5" />`,
};

/** The face of a mood, for the eye. */
export const face = (anger: Anger): TemplateResult => html`
  <svg
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <circle cx="10" cy="10" r="8" />
    ${FACES[anger]}
  </svg>
`;
