import { parse, type Word } from '../linguist.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import { applyEdits, asOne, keepsFacts } from '../rewrite/faithful.js';
import { rewrite } from '../rewrite/rewrite.js';
import type { Span } from '../pattern/match.js';
import { rangeOf, type Frames } from './frames.js';
import type { TextEdit } from '../types.js';
import { about, isHidden } from './target.js';
import type { Rewritten } from './types.js';

/** So many leftovers a rewritten sentence may have. */
const MOST_LEFTOVERS = 3;

/** A rewritten sentence without leftovers; null where one cannot be left out. */
export function tidied(
  frames: Frames,
  leftovers: readonly string[],
  sentence: string,
  rewritten: Rewritten,
): Rewritten | null {
  const { edits: alone, onward: before } = rewritten;
  const edits = withoutLeftovers(frames, leftovers, sentence, alone);
  if (edits === null || (edits !== alone && !keepsFacts(sentence, edits))) return null;
  const onward = before && {
    onward: before.length === 0 ? before : (withoutLeftovers(frames, leftovers, sentence, before) ?? []),
  };
  return { ...rewritten, ...onward, ...(edits !== alone && { edits, after: applyEdits(sentence, edits) }) };
}

function withoutLeftovers(
  frames: Frames,
  leftovers: readonly string[],
  sentence: string,
  edits: readonly TextEdit[],
): readonly TextEdit[] | null {
  // What is added behind the sentence stays an edit of its own: it may have to wait for what is said next.
  const added = edits.find(({ range }) => range.start === sentence.length);
  const own = added === undefined ? null : cleared(frames, leftovers, sentence);
  if (added !== undefined && own !== null) return own === sentence ? edits : [asOne(sentence, own), added];
  const after = applyEdits(sentence, edits);
  const whole = cleared(frames, leftovers, after);
  if (whole === null) return null;
  return whole === after ? edits : [asOne(sentence, whole)];
}

/** A text without the words that no rewritten sentence keeps; null where some of them cannot go. */
function cleared(frames: Frames, leftovers: readonly string[], text: string): string | null {
  let after = text;
  for (let left = MOST_LEFTOVERS; left >= 0 && after !== ''; left--) {
    const words = parse(after) ?? [];
    const [match] = frames.fits(leftovers, words);
    if (match === undefined) break;
    const span = about(match);
    const range = rangeOf(words, span);
    const without =
      left > 0 && isApart(words, span)
        ? rewrite(LEAVE_OUT, { sentence: after, range, clause: range, slots: {} })
        : null;
    if (without === null) return null;
    after = applyEdits(after, without.edits);
    if (after === '') return null;
  }
  return after;
}

/** Whether words can go without those beside them: one word, an adverbial, or some that punctuation or the end sets apart. */
const isApart = (words: readonly Word[], { first, end }: Span): boolean =>
  !isHidden(words[first]) &&
  (end - first === 1 ||
    end === words.length ||
    (ADVERBIAL.some((tag) => words[first]?.tags.has(tag)) && words[end - 1]?.tags.has('Noun') === false) ||
    [words[first - 1], words[end - 1]].some((word) => /[,;:.!?–—]/.test(word?.after ?? '')));

/** What opens "for sure", "once and for all". */
const ADVERBIAL = ['Preposition', 'Adverb'];

const LEAVE_OUT: RewriteTemplate = { title: '', text: '' };
