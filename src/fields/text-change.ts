import type { TextRange } from '../engine/types.js';
import type { Highlight, TextChange } from './text-field.js';

/** Whether an offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}

/**
 * The smallest change that turns `before` into `after`, or null when they are equal. Where several are
 * equally small ("aa" became "aaa"), `caret`, an offset of `after`, decides: an edit ends at the caret.
 * A surrogate pair is never cut, and the inserted text never begins or ends within one.
 */
export function diffTexts(before: string, after: string, caret: number = after.length): TextChange | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  const afterCaret = after.length - Math.min(Math.max(caret, 0), after.length);
  let suffix = commonSuffix(before, after, 0, Math.min(afterCaret, shorter));
  let prefix = commonPrefix(before, after, shorter - suffix);
  suffix = commonSuffix(before, after, suffix, shorter - prefix);
  if (splitsPair(before, prefix) || splitsPair(after, prefix)) prefix -= 1;
  if (splitsPair(before, before.length - suffix) || splitsPair(after, after.length - suffix)) suffix -= 1;
  return {
    range: { start: prefix, end: before.length - suffix },
    inserted: after.slice(prefix, after.length - suffix),
  };
}

/**
 * Where an offset of the text before a change is after it; within the changed text, behind what replaced it.
 * At the place of a pure insertion it stays in front, or goes behind with `affinity` "after".
 */
export function mapOffset(offset: number, change: TextChange, affinity: 'before' | 'after' = 'before'): number {
  const { start, end } = change.range;
  if (offset < start || (offset === start && (end > start || affinity === 'before'))) return offset;
  return Math.max(offset, end) + growth(change);
}

/**
 * Where a range of the text before a change is after it, or null when its own text was touched. What is
 * inserted at either edge does not become part of it. Ranges that make no sense are lost too.
 */
export function mapRange(range: TextRange, change: TextChange): TextRange | null {
  if (!(range.start >= 0 && range.start <= range.end)) return null;
  if (change.range.end <= range.start) {
    const by = growth(change);
    return { start: range.start + by, end: range.end + by };
  }
  return change.range.start >= range.end ? range : null;
}

/** The marks that are left after a change, where they are then. */
export function mapHighlights(highlights: readonly Highlight[], change: TextChange): readonly Highlight[] {
  return highlights.flatMap(({ kind, range }) => {
    const moved = mapRange(range, change);
    return moved ? [{ kind, range: moved }] : [];
  });
}

/** Whether a range lies within a text. */
export function isRangeOf(text: string, { start, end }: TextRange): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

/** The text after a change. */
export function applyChange(text: string, { range, inserted }: TextChange): string {
  return text.slice(0, range.start) + inserted + text.slice(range.end);
}

function growth({ range, inserted }: TextChange): number {
  return inserted.length - (range.end - range.start);
}

function commonPrefix(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonSuffix(a: string, b: string, known: number, limit: number): number {
  let length = known;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
