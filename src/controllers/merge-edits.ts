import type { TextEdit } from '../engine/types.js';

/** Edits in the order of the text. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/**
 * One edit that does what several do, so that one Ctrl+Z takes it back: their covering range, less what stays the
 * same at both ends. Null when nothing would change. Edits must not overlap.
 */
export function mergeEdits(text: string, edits: readonly TextEdit[]): TextEdit | null {
  const sorted = sortEdits(edits);
  const first = sorted[0];
  if (!first) return null;
  let newText = '';
  let end = first.range.start;
  for (const edit of sorted) {
    newText += text.slice(end, edit.range.start) + edit.newText;
    end = edit.range.end;
  }
  return trim(text, { range: { start: first.range.start, end }, newText });
}

function trim(text: string, { range, newText }: TextEdit): TextEdit | null {
  const old = text.slice(range.start, range.end);
  const shorter = Math.min(old.length, newText.length);
  let head = 0;
  while (head < shorter && old[head] === newText[head]) head += 1;
  if (splitsPair(old, head) || splitsPair(newText, head)) head -= 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === newText.at(-1 - tail)) tail += 1;
  if (splitsPair(old, old.length - tail) || splitsPair(newText, newText.length - tail)) tail -= 1;
  if (old.length === newText.length && head + tail >= old.length) return null;
  return {
    range: { start: range.start + head, end: range.end - tail },
    newText: newText.slice(head, newText.length - tail),
  };
}

/** True if an offset lies within a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  return (
    offset > 0 && offset < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
  );
}
