import type { Word } from '../linguist.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import type { Match, Span } from '../pattern/match.js';
import type { Target } from '../rewrite/rewrite.js';
import type { Finding } from './find.js';
import { clauseOf, rangeOf, textOf, type Frames } from './frames.js';
import { quoted, withQuotes } from '../text/quotations.js';

/** The slots of an expression that are only looked at: what comes after the words it is about, and what comes before them. */
const LOOK_AHEAD = 'next';
const LOOK_BACK = 'prior';
/** The same, where the words go on without the comma that stood before them. */
const GOES_ON = 'onward';

/**
 * What a rewrite would replace: the finding, or where its own expressions fit at the finding or in its clause; anywhere
 * where the finding speaks of all of the sentence.
 */
export function targetOf(
  frames: Frames,
  { patterns, unless = [] }: RewriteTemplate,
  sentence: string,
  words: readonly Word[],
  finding: Finding,
  speaksOfAll: () => boolean,
): Target | null {
  if (frames.fits(unless, words).length > 0) return null;
  if (patterns === undefined) return { sentence, ...finding };
  const places = frames
    .fits(patterns, words)
    .filter((match) => !isHidden(words[about(match).first]) && !isHidden(words[about(match).end]))
    .map((match) => ({ match, range: replaced(sentence, words, match) }));
  const touching = ({ start, end }: Target['range']): (typeof places)[number] | undefined =>
    places.find(({ range }) => range.start < end && start < range.end);
  const place =
    touching(finding.range) ?? touching(finding.clause) ?? (places.length > 0 && speaksOfAll() ? places[0] : undefined);
  if (place === undefined) return null;
  const slots = [...place.match.slots].map(([name, span]): [string, string] => [
    name,
    quoted(sentence, rangeOf(words, span), textOf(sentence, words, span)),
  ]);
  return {
    sentence,
    range: place.range,
    clause: clauseOf(words, sentence, place.match),
    slots: { ...finding.slots, ...Object.fromEntries<string>(slots) },
  };
}

/** Whether a finding is little more than a leftover ("…, I promise"), which speaks of all of the sentence. */
export const isMostlyLeftover = (
  frames: Frames,
  leftovers: readonly string[],
  words: readonly Word[],
  { range }: Finding,
): boolean =>
  frames
    .fits(leftovers, words)
    .map((match) => rangeOf(words, match))
    .some(({ start, end }) => Math.min(end, range.end) - Math.max(start, range.start) > (range.end - range.start) / 2);

/** Where an expression fits, without the words that it only looks at. */
export const about = ({ slots, first, end }: Match): Span => ({
  first: slots.get(LOOK_BACK)?.end ?? first,
  end: (slots.get(LOOK_AHEAD) ?? slots.get(GOES_ON))?.first ?? end,
});

function replaced(sentence: string, words: readonly Word[], match: Match): Target['range'] {
  const { first, end } = about(match);
  const isKept = [...match.slots.values()].some((slot) => slot.first < end && slot.end === end);
  const bare = rangeOf(words, { first, end });
  const range = isKept ? withQuotes(sentence, bare) : bare;
  const comma = match.slots.has(GOES_ON) && words[end - 1]?.after.startsWith(',');
  return comma ? { ...range, end: range.end + 1 } : range;
}

/** The second half of a contraction cannot be changed without the first. */
export const isHidden = (word: Word | undefined): boolean => word !== undefined && word.range.end === word.range.start;
