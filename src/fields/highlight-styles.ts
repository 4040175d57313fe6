import { colorProperty, highlightName, type HighlightKind } from './highlight-kinds.js';

/** Mid-tones that stand out at 3:1 or more on white and on near-black: no colour scheme needs to be known. */
const COLORS: Record<HighlightKind, string> = {
  error: '#e03131',
  warning: '#b86e00',
  info: '#3178e0',
  hint: '#7a7f87',
  active: 'rgb(49 120 224 / 0.2)',
};

/** The severities differ by the line's style and weight, not by colour alone. */
const LINES: Partial<Record<HighlightKind, readonly [style: string, thickness: string]>> = {
  error: ['wavy', '1.5px'],
  warning: ['dashed', '2px'],
  info: ['dotted', '2px'],
  hint: ['dotted', '1px'],
};

function paint(kind: HighlightKind): string {
  return `var(${colorProperty(kind)}, ${COLORS[kind]})`;
}

// Longhands: WebKit takes no style, colour or thickness in the shorthand.
function rule(kind: HighlightKind): string {
  const color = paint(kind);
  const line = LINES[kind];
  const look = line
    ? `text-decoration-line: underline; text-decoration-style: ${line[0]}; text-decoration-thickness: ${line[1]};
       text-decoration-color: ${color}; text-decoration-skip-ink: none; text-underline-offset: 1px`
    : `background-color: ${color}`;
  return `::highlight(${highlightName(kind)}) { ${look} }`;
}

/** The look of all marks. A custom property is taken from the marked text's element. */
export const HIGHLIGHT_CSS = `${(Object.keys(COLORS) as HighlightKind[]).map(rule).join('\n')}
@media (forced-colors: active) {
  ${(Object.keys(LINES) as HighlightKind[]).map((kind) => `::highlight(${highlightName(kind)}) { background-color: transparent }`).join('\n  ')}
  ::highlight(${highlightName('active')}) {
    background-color: transparent; text-decoration-line: underline; text-decoration-style: solid;
    text-decoration-thickness: 3px; text-decoration-color: Highlight
  }
}`;

/** The same for browsers that cannot highlight: boxes of class `stroke` and their kind, as there is no wavy border. */
export const STROKE_CSS: string = (Object.keys(COLORS) as HighlightKind[]).map(stroke).join('\n');

function stroke(kind: HighlightKind): string {
  const [style, thickness] = LINES[kind] ?? [];
  if (style === undefined) return `.stroke.${kind} { background: ${paint(kind)} }`;
  const border = style === 'wavy' ? '3px double' : `${thickness} ${style}`;
  return `.stroke.${kind} { border-bottom: ${border} ${paint(kind)} }`;
}
