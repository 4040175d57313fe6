import type { TextRange } from '../types.js';

/** Greetings as a shape: what a reply may open with, whoever is greeted. */
const HELLO =
  /^(?:hi|hello|hey|heya|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|evening)\b/i;
/** No greeting and no line of a signature is longer than this many words. */
const SHORT = 6;
/** No signature has more lines. */
const SIGNATURE_LINES = 5;

/** Where greeting and sign-off stand; empty ranges where there is none. */
export interface Envelope {
  readonly greeting: TextRange;
  readonly signOff: TextRange;
}

/** Finds the lines around the reply proper by their shape. */
export function envelope(draft: string): Envelope {
  const greeting = greetingOf(draft);
  return { greeting, signOff: signOffOf(draft, greeting.end) };
}

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** A short first line, or the words of hello that a first line opens with. */
export function greetingOf(draft: string): TextRange {
  const start = draft.search(/\S/);
  if (start < 0) return { start: 0, end: 0 };
  const line = /^[^\r\n]*/.exec(draft.slice(start))?.[0] ?? '';
  const alone = start + line.length < draft.trimEnd().length;
  if (alone && wordCount(line) <= SHORT && !/[.?;]\s*$/.test(line.replace(/\b(?:mr|mrs|ms|dr|prof)\./gi, '')))
    return { start, end: start + line.trimEnd().length };
  const opening = /^[^,!.?;:\n]{1,40}[,!.:-]?/.exec(line)?.[0] ?? '';
  if (HELLO.test(opening) && wordCount(opening) <= SHORT) return { start, end: start + opening.length };
  return { start, end: start };
}

/** The short last lines, none of them a sentence. */
function signOffOf(draft: string, from: number): TextRange {
  const end = draft.trimEnd().length;
  let start = end;
  for (let lines = 0; lines < SIGNATURE_LINES; lines++) {
    const lineStart = Math.max(draft.slice(0, start).trimEnd().lastIndexOf('\n') + 1, from);
    const line = draft.slice(lineStart, start).trim();
    if (line === '' || lineStart <= from || wordCount(line) > SHORT || /[.?]$|^\d|^[-*•]/.test(line)) break;
    start = lineStart;
  }
  return { start, end };
}
