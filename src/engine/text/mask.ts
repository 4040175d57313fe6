import type { TextRange } from '../types.js';

/**
 * What stands for a masked character: a word character to the linguist that no lexicon contains, so that
 * "see https://…" stays a sentence with an object while nothing inside can match. Length is kept, so ranges stay exact.
 */
export const MASK = '\uFFFC';

/** What the agent did not word: shapes, not wording, hence in code. Sources: RFC 3986 (URLs), RFC 3676 (signature separator, quoting). */
const SHAPES: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g, // fenced code
  /`[^`\n]+`/g, // inline code
  /^[ \t]*>.*$/gm, // quoted lines
  /^On .{4,120} wrote:[ \t]*$/gm, // attribution line of a quote
  /^-{2,} ?Original Message ?-{2,}[\s\S]*/gim,
  /^-- $[\s\S]*/m, // signature separator: the rest is the signature
  /\{\{[^{}\n]*\}\}|\{%[^\n]*?%\}|<%[^\n]*?%>|\$\{[^{}\n]*\}/g, // template tags
  /\b(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]']/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, // e-mail addresses
  /(?:[A-Za-z]:\\|~\/|(?<=\s)\/)[\w.\-\\/]+/g, // paths
];

/** Text in quotation marks, at least two words: masked only where it repeats the customer. */
const QUOTATION = /["“«]([^"”»\n]{3,400})["”»]/g;

/** What masking needs to know beside the draft. */
export interface MaskContext {
  readonly customerMessage?: string | undefined;
  /** Words and names that are never judged, matched whole and case-sensitively. */
  readonly protectedTerms: readonly string[];
}

/** The draft with everything that is not the agent's own wording masked, length for length. */
export function mask(draft: string, context: MaskContext): string {
  let masked = draft;
  const cover = (range: TextRange): void => {
    const hidden = masked.slice(range.start, range.end).replace(/[^\s]/g, MASK);
    masked = masked.slice(0, range.start) + hidden + masked.slice(range.end);
  };
  for (const shape of SHAPES) {
    for (const found of masked.matchAll(shape.global ? shape : new RegExp(shape, `${shape.flags}g`))) {
      cover({ start: found.index, end: found.index + found[0].length });
    }
  }
  const said = fold(context.customerMessage ?? '');
  for (const found of masked.matchAll(QUOTATION)) {
    const quoted = found[1];
    if (quoted !== undefined && said !== '' && said.includes(fold(quoted))) {
      cover({ start: found.index, end: found.index + found[0].length });
    }
  }
  for (const range of termRanges(masked, context.protectedTerms)) cover(range);
  return masked;
}

/** Every whole-word occurrence of the terms. */
function termRanges(text: string, terms: readonly string[]): TextRange[] {
  const ranges: TextRange[] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
      const end = at + term.length;
      if (!isWordCharacter(text[at - 1]) && !isWordCharacter(text[end])) ranges.push({ start: at, end });
    }
  }
  return ranges;
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.,;:!?…]+/g, ' ')
    .trim();
