import { parse, type Word } from '../linguist.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import type { Match } from '../pattern/match.js';
import { applyEdits, asOne, keepsFacts } from '../rewrite/faithful.js';
import { rewrite } from '../rewrite/rewrite.js';
import { rangeOf, type Frames } from './frames.js';
import { isHidden } from './target.js';
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
  let { after } = rewritten;
  for (let left = MOST_LEFTOVERS; left >= 0 && after !== ''; left--) {
    const words = parse(after) ?? [];
    const [match] = frames.fits(leftovers, words);
    if (match === undefined) break;
    const range = rangeOf(words, match);
    const without =
      left > 0 && isApart(words, match)
        ? rewrite(LEAVE_OUT, { sentence: after, range, clause: range, slots: {} })
        : null;
    if (without === null) return null;
    after = applyEdits(after, without.edits);
    if (after === '') return null;
  }
  if (after === rewritten.after) return rewritten;
  const edits = [asOne(sentence, after)];
  return keepsFacts(sentence, edits) ? { ...rewritten, edits, after } : null;
}

/** Whether words can go without those beside them: one word, or some that punctuation or the end sets apart. */
const isApart = (words: readonly Word[], { first, end }: Match): boolean =>
  !isHidden(words[first]) &&
  (end - first === 1 ||
    end === words.length ||
    [words[first - 1], words[end - 1]].some((word) => /[,;:.!?–—]/.test(word?.after ?? '')));

const LEAVE_OUT: RewriteTemplate = { title: '', text: '' };
