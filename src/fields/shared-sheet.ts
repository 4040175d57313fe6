import { HIGHLIGHT_CSS } from './highlight-styles.js';

interface Lease {
  readonly sheet: CSSStyleSheet;
  holders: number;
}

const leases = new WeakMap<Document | ShadowRoot, Lease>();

/**
 * Gives a document or shadow root the rules that paint marks, one sheet however many fields ask.
 * Returns the release; the last one takes the sheet out again.
 */
export function adoptHighlightSheet(root: Document | ShadowRoot): () => void {
  let lease = leases.get(root);
  if (!lease) {
    const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
    const view = document?.defaultView ?? globalThis.window;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(HIGHLIGHT_CSS);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    lease = { sheet, holders: 0 };
    leases.set(root, lease);
  }
  const held = lease;
  held.holders += 1;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    held.holders -= 1;
    if (held.holders > 0) return;
    leases.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== held.sheet);
  };
}
