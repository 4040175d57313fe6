import { applyEdits, keepsFacts } from '../rewrite/faithful.js';
import { parse, type Word } from '../linguist.js';
import { PLACEHOLDERS, rewrite, type Target } from '../rewrite/rewrite.js';
import { references } from '../rewrite/template.js';
import { sentencesOfParagraph } from '../text/sentences.js';
import { REFUSALS } from '../reply/reply.js';
import { OPTION } from '../rules/negative-phrasing.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion, TextEdit } from '../types.js';
import type { Match } from '../pattern/match.js';
import type { Finding } from './find.js';
import { clauseOf, rangeOf, textOf } from './frames.js';
import { judge, stands, type Knowledge } from './judge.js';

/** As many rewrites as an agent will read. */
const MAX_SUGGESTIONS = 3;
/** The slot of a rewrite's expression that is only looked at. */
const LOOK_AHEAD = 'next';
/** The same, where the words go on without the comma that stood before them. */
const GOES_ON = 'onward';

/**
 * The rewrites of a finding that keep every fact and say nothing that the coach would mark itself: the entry's own, or
 * the rule's generic ones where none of them fits.
 */
export function suggest(
  knowledge: Knowledge,
  sentence: string,
  finding: Finding,
  already: ReadonlySet<string>,
): Suggestion[] {
  const { id } = finding.subject;
  const { rewrites: generic = [], leftovers = [] } = knowledge.rules.find(({ rule }) => rule === id) ?? {};
  const isClean = (left: readonly Finding[]): boolean =>
    left.every(({ subject }) => subject.id !== id && already.has(subject.id));
  const offer = (templates: readonly RewriteTemplate[]): Rewritten[] => {
    const tried = rewrites(knowledge, templates, sentence, finding)
      .flatMap((each) => tidied(knowledge, leftovers, sentence, each) ?? [])
      .map((each) => ({ ...each, left: drawn(knowledge, each.after) }));
    const clean = withoutScaffolds(tried.filter(({ left, after }) => isClean(left) && !repeats(after)));
    return clean.some(({ after }) => after !== '')
      ? clean
      : [...clean, ...tried.flatMap((each) => secondStep(each, each.left))];
  };
  /** What is left of the same rule ("I expect it will definitely…") may go in a second step. */
  const secondStep = ({ title, after }: Rewritten, left: readonly Finding[]): Rewritten[] => {
    const again = left.find(({ subject }) => subject.id === id);
    if (again === undefined) return [];
    return rewrites(knowledge, [...again.rewrites, ...generic], after, again)
      .flatMap(
        ({ after }) => tidied(knowledge, leftovers, sentence, { title, edits: [asOne(sentence, after)], after }) ?? [],
      )
      .filter(
        (both) => keepsFacts(sentence, both.edits) && isClean(drawn(knowledge, both.after)) && !repeats(both.after),
      )
      .slice(0, 1);
  };
  const own = offer(finding.rewrites);
  // Where all that is left to do is to drop the sentence, it may be the only one: then the generic ones serve.
  const offered = own.some(({ after }) => after !== '') ? own : [...own, ...offer(generic)];
  return offered
    .filter(({ after }, i) => offered.findIndex((other) => other.after === after) === i)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ title, edits }) => ({ title, edits }));
}

/** A sentence after a rewrite. */
interface Rewritten extends Suggestion {
  readonly after: string;
  /** True for a sentence that stands for any other: better than nothing, and nothing else. */
  readonly isScaffold?: boolean;
}

/** Rewrites of one's own, or else the first scaffold; what goes altogether stays beside either. */
const withoutScaffolds = (rewritten: Rewritten[]): Rewritten[] => {
  const scaffold = rewritten.find(({ isScaffold }) => isScaffold === true);
  const isOwn = rewritten.some(({ after, isScaffold }) => after !== '' && isScaffold !== true);
  return rewritten.filter((each) => each.isScaffold !== true || (!isOwn && each === scaffold));
};

/** So many leftovers a rewritten sentence may have. */
const MOST_LEFTOVERS = 3;

/** A rewritten sentence without leftovers; null where one cannot be left out. */
function tidied(
  { frames }: Knowledge,
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
  end - first === 1 ||
  end === words.length ||
  [words[first - 1], words[end - 1]].some((word) => /[,;:.!?–—]/.test(word?.after ?? ''));

const LEAVE_OUT: RewriteTemplate = { title: '', text: '' };

/** Whether a template says nothing of the words that it replaces, but would fit any others as well. */
const isSentenceForAny = ({ patterns, scope, text }: RewriteTemplate): boolean =>
  patterns === undefined &&
  (scope === 'clause' || scope === 'sentence') &&
  text !== '' &&
  references(text).every(({ name }) => PLACEHOLDERS.has(name));

/** What templates make of a sentence, where they fit and keep its facts. */
function rewrites(
  knowledge: Knowledge,
  templates: readonly RewriteTemplate[],
  sentence: string,
  finding: Finding,
): Rewritten[] {
  const words = parse(sentence) ?? [];
  return templates.flatMap((template) => {
    const target = targetOf(knowledge, template, sentence, words, finding);
    const suggestion = target && rewrite(template, target);
    if (suggestion === null || !keepsFacts(sentence, suggestion.edits)) return [];
    const after = applyEdits(sentence, suggestion.edits);
    const isScaffold = isSentenceForAny(template);
    return isQuoted(after) === isQuoted(sentence) ? { ...suggestion, after, isScaffold } : [];
  });
}

/** Whether every quotation and piece of code that opens is closed. */
const isQuoted = (text: string): boolean => [/["“”]/g, /`/g].every((mark) => (text.match(mark)?.length ?? 0) % 2 === 0);

/** What a rewrite would replace: the finding, or where its own expressions fit at the finding or in its clause. */
function targetOf(
  { frames }: Knowledge,
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
const isHidden = (word: Word | undefined): boolean => word !== undefined && word.range.end === word.range.start;

/** What a rewritten sentence, and one that was added to it, would draw. */
function drawn(knowledge: Knowledge, rewritten: string): Finding[] {
  const found = sentencesOfParagraph(rewritten).flatMap(({ start, end }) => {
    const sentence = rewritten.slice(start, end);
    return judge(knowledge, sentence, sentence).findings.filter((finding) => stands(finding));
  });
  const option = found.some(({ subject: { kind, id } }) => kind === 'act' && id === OPTION);
  return found.filter(({ subject: { kind, id } }) => kind === 'rule' && !(option && REFUSALS.has(id)));
}

/** Whether a sentence asks the agent for the same thing twice. */
const repeats = (sentence: string): boolean => /(\{\w+\}).*\1/.test(sentence);

/** Two steps as one edit: from the first to the last word that differs. */
function asOne(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let same = 0;
  while (same < shortest - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  while (start > 0 && /\w/.test(before.charAt(start - 1))) start--;
  while (same > 0 && /\w/.test(before.charAt(before.length - same))) same--;
  return { range: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}
