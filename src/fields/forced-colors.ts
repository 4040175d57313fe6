/** Where the reader has chosen the colours of all pages. */
export const FORCED_COLORS = '(forced-colors: active)';

/** Whether the reader has chosen the colours of all pages. */
export function forcesColors(view: Window): boolean {
  return view.matchMedia(FORCED_COLORS).matches;
}
