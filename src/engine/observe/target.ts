import type { Word } from '../linguist.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import type { Match } from '../pattern/match.js';
import type { Target } from '../rewrite/rewrite.js';
import type { Finding } from './find.js';
import { clauseOf, rangeOf, textOf, type Frames } from './frames.js';

/** The slot of a rewrite's expression that is only looked at. */
const LOOK_AHEAD = 'next';
/** The same, where the words go on without the comma that stood before them. */
const GOES_ON = 'onward';

/** What a rewrite would replace: the finding, or where its own expressions fit at the finding or in its clause. */
export function targetOf(
  frames: Frames,
  { patterns, unless = [] }: RewriteTemplate,
  sentence: string,
  words: readonly Word[],
  finding: Finding,
): Target | null {
  if (frames.fits(unless, words).length > 0) return null;
  if (patterns === undefined) return { sentence, ...finding };
  const places = frames
    .fits(patterns, words)
    .filter((match) => !isHidden(words[match.first]) && !isHidden(words[lookedAt(match)]))
    .map((match) => ({ match, range: replaced(words, match) }));
  const touching = ({ start, end }: Target['range']): (typeof places)[number] | undefined =>
    places.find(({ range }) => range.start < end && start < range.end);
  const place = touching(finding.range) ?? touching(finding.clause);
  if (place === undefined) return null;
  const slots = [...place.match.slots].map(([name, span]): [string, string] => [name, textOf(sentence, words, span)]);
  return {
    sentence,
    range: place.range,
    clause: clauseOf(words, sentence, place.match),
    slots: { ...finding.slots, ...Object.fromEntries<string>(slots) },
  };
}

/** Where an expression fits, without the words that it only looks at. */
function replaced(words: readonly Word[], match: Match): Target['range'] {
  const end = lookedAt(match);
  const range = rangeOf(words, { first: match.first, end });
  const comma = match.slots.has(GOES_ON) && words[end - 1]?.after.startsWith(',');
  return comma ? { ...range, end: range.end + 1 } : range;
}

const lookedAt = ({ slots, end }: Match): number => (slots.get(LOOK_AHEAD) ?? slots.get(GOES_ON))?.first ?? end;

/** The second half of a contraction cannot be changed without the first. */
export const isHidden = (word: Word | undefined): boolean => word !== undefined && word.range.end === word.range.start;
