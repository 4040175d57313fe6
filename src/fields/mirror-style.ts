/** Every property that moves, breaks or shapes text but the line height, which takes more than copying. */
export const TEXT_PROPERTIES: readonly string[] = [
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-kerning',
  'font-optical-sizing',
  'font-palette',
  'font-synthesis',
  'font-feature-settings',
  'font-variation-settings',
  'font-language-override',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-emoji',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'letter-spacing',
  'word-spacing',
  'text-align',
  'text-align-last',
  'text-autospace',
  'text-indent',
  'text-justify',
  'text-orientation',
  'text-rendering',
  'text-size-adjust',
  '-webkit-text-size-adjust',
  '-webkit-font-smoothing',
  'text-spacing-trim',
  'text-transform',
  'text-wrap-mode',
  'text-wrap-style',
  'direction',
  'writing-mode',
  'tab-size',
  '-moz-tab-size',
  'white-space',
  'white-space-collapse',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  '-webkit-hyphens',
  'hyphenate-character',
  'hyphenate-limit-chars',
  '-webkit-locale',
];

/** What places and clips the box, and decides its scrollbars and `light-dark()`; its borders are there but not seen. */
export const BOX_PROPERTIES: readonly string[] = [
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'border-top-left-radius',
  'border-top-right-radius',
  'border-bottom-left-radius',
  'border-bottom-right-radius',
  'transform',
  'transform-origin',
  'translate',
  'rotate',
  'scale',
  'zoom',
  'z-index',
  'scrollbar-width',
  'scrollbar-gutter',
  'color-scheme',
];

/** What does not inherit but counts on the block that holds the lines. */
export const BLOCK_PROPERTIES: readonly string[] = ['unicode-bidi'];

/** The clone's own rules. The host element is all that stands in the page's tree: nothing of the page's may reach it. */
export const MIRROR_CSS = `
  :host {
    all: initial !important;
    position: absolute !important;
    display: block !important;
    width: 0 !important;
    height: 0 !important;
    direction: ltr !important;
    unicode-bidi: isolate !important;
    writing-mode: horizontal-tb !important;
    pointer-events: none !important;
    user-select: none !important; /* not -webkit-user-select: WebKit paints no highlights on such text */
  }
  @media print { :host { display: none !important } }
  .probe, .layer, .box { position: absolute; top: 0; left: 0; pointer-events: none }
  .layer { width: 0; height: 0 }
  .probe { width: 0; height: 0; visibility: hidden }
  .box {
    box-sizing: border-box;
    overflow: hidden;
    visibility: hidden; /* its scrollbars take room but are not seen */
    border: 0 solid transparent;
    color: transparent;
    -webkit-text-fill-color: transparent;
    text-shadow: none;
    forced-color-adjust: none; /* or the text would be seen */
  }
  .box.single { display: flex; align-items: center }
  .single > .view { flex: 1 1 0; min-width: 0; overflow-x: clip }
  .view { visibility: visible }
  .text { position: relative }
  .single .text { white-space: pre; overflow-wrap: normal; word-break: normal }
  .stroke { position: absolute; box-sizing: border-box; pointer-events: none }
`;
