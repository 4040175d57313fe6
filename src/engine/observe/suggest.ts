import { applyEdits, asOne, keepsFacts } from '../rewrite/faithful.js';
import { parse } from '../linguist.js';
import { PLACEHOLDERS, rewrite } from '../rewrite/rewrite.js';
import { references } from '../rewrite/template.js';
import { sentencesOfParagraph } from '../text/sentences.js';
import { REFUSALS } from '../reply/reply.js';
import { OPTION } from '../rules/negative-phrasing.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion } from '../types.js';
import type { Finding } from './find.js';
import { judge, stands, type Knowledge } from './judge.js';
import { tidied } from './leftovers.js';
import { targetOf } from './target.js';
import type { Rewritten } from './types.js';

/** As many rewrites as an agent will read. */
const MAX_SUGGESTIONS = 3;

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
      .flatMap((each) => tidied(knowledge.frames, leftovers, sentence, each) ?? [])
      .filter(({ after }) => after !== sentence)
      .map((each) => ({ ...each, ...drawn(knowledge, each.after) }))
      .filter((each) => !(SCORN.has(id) && isCut(each) && each.leansToScorn));
    const clean = tried.filter(({ left, after }) => isClean(left) && !repeats(after));
    return withoutScaffolds(
      clean.some(isOwn) ? clean : [...clean, ...tried.flatMap((each) => secondStep(each, each.left))],
    );
  };
  /** What is left of the same rule ("I expect it will definitely…") may go in a second step. */
  const secondStep = ({ title, after, isScaffold }: Rewritten, left: readonly Finding[]): Rewritten[] => {
    const again = left.find(({ subject }) => subject.id === id);
    if (again === undefined) return [];
    return rewrites(knowledge, [...again.rewrites, ...generic], after, again)
      .flatMap((then) => {
        const both = { ...then, title, edits: [asOne(sentence, then.after)] };
        return tidied(knowledge.frames, leftovers, sentence, isScaffold === true ? { ...both, isScaffold } : both) ?? [];
      })
      .filter(
        (both) =>
          keepsFacts(sentence, both.edits) && isClean(drawn(knowledge, both.after).left) && !repeats(both.after),
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

/** Whether a rewrite keeps some of the words' own matter. */
const isOwn = ({ after, isScaffold }: Rewritten): boolean => after !== '' && isScaffold !== true;

/** Rewrites of one's own, or else the first scaffold; what goes altogether stays beside either. */
const withoutScaffolds = (rewritten: Rewritten[]): Rewritten[] => {
  const scaffold = rewritten.some(isOwn) ? undefined : rewritten.find(({ isScaffold }) => isScaffold === true);
  return rewritten.filter((each) => each.isScaffold !== true || each === scaffold);
};

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
    const target = targetOf(knowledge.frames, template, sentence, words, finding);
    const suggestion = target && rewrite(template, target);
    if (suggestion === null || !keepsFacts(sentence, suggestion.edits)) return [];
    const after = applyEdits(sentence, suggestion.edits);
    const isScaffold = isSentenceForAny(template);
    return isQuoted(after) === isQuoted(sentence) ? { ...suggestion, after, isScaffold } : [];
  });
}

/** Whether every quotation and piece of code that opens is closed. */
const isQuoted = (text: string): boolean => [/["“”]/g, /`/g].every((mark) => (text.match(mark)?.length ?? 0) % 2 === 0);

/** The rules for what is said of the customer rather than of the matter. */
const SCORN: ReadonlySet<string> = new Set(['dismissive', 'hostile']);
/** What is left of scorn is mostly scorn from here on (241 cuts in the build voices, sorted by margin and read). */
const LEANS = -0.35;

/** Whether a rewrite says nothing new; it may mend a capital. */
const isCut = ({ edits }: Rewritten): boolean => edits.every(({ newText }) => newText.length <= 1);

/** What a rewritten sentence, and one that was added to it, would draw, and whether the weights lean to scorn in it. */
function drawn(knowledge: Knowledge, rewritten: string): { left: Finding[]; leansToScorn: boolean } {
  const judged = sentencesOfParagraph(rewritten).map(({ start, end }) => {
    const sentence = rewritten.slice(start, end);
    return judge(knowledge, sentence, sentence);
  });
  const found = judged.flatMap(({ findings }) => findings.filter((finding) => stands(finding)));
  const option = found.some(({ subject: { kind, id } }) => kind === 'act' && id === OPTION);
  return {
    left: found.filter(({ subject: { kind, id } }) => kind === 'rule' && !(option && REFUSALS.has(id))),
    leansToScorn: judged.some(({ verdicts }) => verdicts.some(({ rule, margin }) => SCORN.has(rule) && margin > LEANS)),
  };
}

/** Whether a sentence asks the agent for the same thing twice. */
const repeats = (sentence: string): boolean => /(\{\w+\}).*\1/.test(sentence);
