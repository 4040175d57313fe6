import { sentenceAround } from '../../controllers/boundaries.js';
import { sortEdits } from '../../controllers/merge-edits.js';
import type { Suggestion } from '../../engine/types.js';
import { diffWords, type Stretch } from './diff-words.js';

/** How much of what stays the same is shown beside a change, in UTF-16 code units. */
const CONTEXT = 32;

/** A suggestion as the changed words within their sentence. */
export function preview(draft: string, suggestion: Suggestion): readonly Stretch[] {
  const edits = sortEdits(suggestion.edits);
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return [];
  const stretches: Stretch[] = [];
  const same = (text: string): void => {
    if (text) stretches.push({ same: text });
  };
  let end = Math.min(sentenceAround(draft, first.range.start).start, first.range.start);
  for (const { range, newText } of edits) {
    same(draft.slice(end, range.start));
    stretches.push(...diffWords(draft.slice(range.start, range.end), newText));
    end = range.end;
  }
  same(draft.slice(end, Math.max(sentenceAround(draft, end).end, end)));
  return stretches.map((stretch, index) => {
    if (!('same' in stretch)) return stretch;
    return { same: shorten(stretch.same, index > 0, index < stretches.length - 1) };
  });
}

/** The preview as it will read, for those who hear it. */
export function previewText(stretches: readonly Stretch[]): string {
  return stretches
    .map((stretch) => ('same' in stretch ? stretch.same : stretch.inserted))
    .join('')
    .trim();
}

/** Keeps what lies next to a change, to the nearest word. */
function shorten(text: string, afterChange: boolean, beforeChange: boolean): string {
  const room = CONTEXT * (Number(afterChange) + Number(beforeChange));
  if (text.length <= room + CONTEXT / 2) return text;
  const head = afterChange ? text.slice(0, CONTEXT).replace(/\S*$/, '') : '';
  const tail = beforeChange ? text.slice(-CONTEXT).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}
