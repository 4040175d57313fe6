import { colorProperty, highlightName, type HighlightKind } from './highlight-kinds.js';

/**
 * Lines stand out at 3:1 or more. The first are mid-tones, which do so on white and on near-black, as no colour scheme
 * may be known; the second are for fields in the dark scheme, which browsers paint in a dark grey.
 */
const COLORS: Record<HighlightKind, string> = {
  error: 'light-dark(#e03131, #ff7b72)',
  warning: 'light-dark(#b86e00, #f0a63c)',
  info: 'light-dark(#3178e0, #7ab0ff)',
  hint: 'light-dark(#7a7f87, #b3b8bf)',
  active: 'light-dark(rgb(49 120 224 / 0.2), rgb(122 176 255 / 0.25))',
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

/** With one colour for all, the weight of the line tells more. */
const FORCED_THICKNESS: Partial<Record<HighlightKind, string>> = { error: '2px', warning: '3px' };

function forcedRule(kind: HighlightKind): string {
  const thickness = FORCED_THICKNESS[kind] ?? LINES[kind]?.[1];
  const look = thickness
    ? `text-decoration-color: FieldText; text-decoration-thickness: ${thickness}`
    : `text-decoration-line: underline overline; text-decoration-style: solid; text-decoration-thickness: 2px;
       text-decoration-color: Highlight; text-underline-offset: 4px`;
  return `::highlight(${highlightName(kind)}) { background-color: transparent; ${look} }`;
}

const KINDS = Object.keys(COLORS) as HighlightKind[];

/** The look of all marks. A custom property is taken from the marked text's element. */
export const HIGHLIGHT_CSS = `${KINDS.map(rule).join('\n')}
@media (forced-colors: active) {
  ${KINDS.map(forcedRule).join('\n  ')}
}`;

/**
 * The same where highlights cannot be used: boxes of class `stroke` and their kind, as there is no wavy border. Under
 * forced colours, with one colour for all, the weight of the line tells more.
 */
export const STROKE_CSS = `${KINDS.map((kind) => stroke(kind, paint(kind))).join('\n')}
@media (forced-colors: active) {
  ${KINDS.map((kind) => stroke(kind, 'FieldText', FORCED_THICKNESS)).join('\n  ')}
  .stroke.active { background: none; box-shadow: 0 2px Highlight, 0 -2px Highlight }
}`;

function stroke(kind: HighlightKind, color: string, thicknesses: Partial<Record<HighlightKind, string>> = {}): string {
  const [style, thickness = ''] = LINES[kind] ?? [];
  if (style === undefined) return `.stroke.${kind} { background: ${color} }`;
  const border = style === 'wavy' ? '3px double' : `${thicknesses[kind] ?? thickness} ${style}`;
  return `.stroke.${kind} { border-bottom: ${border} ${color} }`;
}
