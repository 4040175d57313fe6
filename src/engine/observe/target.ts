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
    .map((match) => ({ match, range: replaced(sentence, words, match) }));
  const touching = ({ start, end }: Target['range']): (typeof places)[number] | undefined =>
    places.find(({ range }) => range.start < end && start < range.end);
  const place = touching(finding.range) ?? touching(finding.clause);
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

/** Where an expression fits, without the words that it only looks at. */
function replaced(sentence: string, words: readonly Word[], match: Match): Target['range'] {
  const end = lookedAt(match);
  const isKept = [...match.slots.values()].some((slot) => slot.first < end && slot.end === end);
  const bare = rangeOf(words, { first: match.first, end });
  const range = isKept ? withQuotes(sentence, bare) : bare;
  const comma = match.slots.has(GOES_ON) && words[end - 1]?.after.startsWith(',');
  return comma ? { ...range, end: range.end + 1 } : range;
}

/** The marks that open and close a quotation or a piece of code. */
const MARKS = ['""', '“”', "''", '‘’', '``'];

/** A range with the quotation marks, or the marks of a path, that belong to its first or last words. */
function withQuotes(sentence: string, range: Target['range']): Target['range'] {
  const path = range.start < range.end ? (/(?<=\s)[~/.#]+$/.exec(sentence.slice(0, range.start))?.[0].length ?? 0) : 0;
  const start = range.start - path;
  const end = range.end + (path > 0 && sentence[range.end] === '/' ? 1 : 0);
  const inside = sentence.slice(start, end);
  for (const [open = '', close = ''] of MARKS) {
    const opensBefore = start < end && sentence[start - 1] === open && !/[\p{L}\d]/u.test(sentence[start - 2] ?? '');
    const openInside = inside.includes(` ${open}`) && inside.lastIndexOf(` ${open}`) >= inside.lastIndexOf(close) - 1;
    const closesAfter = sentence[end] === close;
    if (opensBefore && (closesAfter || inside.includes(close)))
      return { start: start - 1, end: closesAfter ? end + 1 : end };
    if (openInside && closesAfter) return { start, end: end + 1 };
  }
  return { start, end };
}

/** Words as written with their quotation marks. */
function quoted(sentence: string, range: Target['range'], text: string): string {
  const { start, end } = withQuotes(sentence, range);
  return sentence.slice(start, range.start) + text + sentence.slice(range.end, end);
}

const lookedAt = ({ slots, end }: Match): number => (slots.get(LOOK_AHEAD) ?? slots.get(GOES_ON))?.first ?? end;

/** The second half of a contraction cannot be changed without the first. */
const isHidden = (word: Word | undefined): boolean => word !== undefined && word.range.end === word.range.start;
