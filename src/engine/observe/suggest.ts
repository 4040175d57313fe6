import { applyEdits, asOne, keepsFacts } from '../rewrite/faithful.js';
import { parse } from '../linguist.js';
import { PLACEHOLDERS, rewrite } from '../rewrite/rewrite.js';
import { goingOn, references } from '../rewrite/template.js';
import { sentencesOfParagraph } from '../text/sentences.js';
import { REFUSALS } from '../reply/reply.js';
import { ASKS_AGAIN } from '../rules/asks-again.js';
import { HOSTILE } from '../rules/hostile.js';
import { OPTION } from '../rules/negative-phrasing.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import { opensWhereItMay } from '../rewrite/joins.js';
import type { Target } from '../rewrite/rewrite.js';
import type { TextEdit } from '../types.js';
import type { Finding } from './find.js';
import { once } from './frames.js';
import { judge, stands, type Knowledge } from './judge.js';
import { tidied } from './leftovers.js';
import { isMostlyLeftover, targetOf } from './target.js';
import type { Rewritten, SentenceSuggestion } from './types.js';

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
): SentenceSuggestion[] {
  const { id } = finding.subject;
  const { rewrites: generic = [], leftovers = [] } = knowledge.rules.find(({ rule }) => rule === id) ?? {};
  const isClean = (left: readonly Finding[]): boolean =>
    left.every(({ subject }) => subject.id !== id && already.has(subject.id));
  /** What is said where more follows, or else that nothing is. */
  const withCleanOnward = ({ onward, ...each }: Rewritten): Rewritten => {
    if (onward === undefined) return each;
    const after = applyEdits(sentence, onward);
    const stays = after !== sentence && isFaithful(sentence, { edits: onward, after }, id === HOSTILE);
    return { ...each, onward: stays && isClean(drawn(knowledge, after).left) ? onward : [] };
  };
  const offer = (templates: readonly RewriteTemplate[]): Rewritten[] => {
    const tried: (Rewritten & ReturnType<typeof drawn>)[] = [];
    const clean: Rewritten[] = [];
    for (const rewritten of rewrites(knowledge, templates, sentence, finding, leftovers)) {
      const tidy = tidied(knowledge.frames, leftovers, sentence, rewritten);
      if (tidy === null || tidy.after === sentence || tried.some(({ after }) => after === tidy.after)) continue;
      const each = { ...tidy, ...drawn(knowledge, tidy.after) };
      if (SCORN.has(id) && isCut(each) && each.leansToScorn) continue;
      tried.push(each);
      if (isClean(each.left) && !repeats(each.after)) clean.push(withCleanOnward(each));
      if (clean.filter(isOwn).length === MAX_SUGGESTIONS) break;
    }
    if (clean.some(isOwn)) return withoutScaffolds(clean);
    const inTwoSteps: Rewritten[] = [];
    for (const each of tried) if (inTwoSteps.length < MAX_SUGGESTIONS) inTwoSteps.push(...secondStep(each));
    return withoutScaffolds([...clean, ...inTwoSteps]);
  };
  /** What is left of the same rule ("I expect it will definitely…") may go in a second step. */
  const secondStep = (first: Rewritten & ReturnType<typeof drawn>): Rewritten[] => {
    const again = first.left.find(({ subject }) => subject.id === id);
    if (again === undefined || first.isScaffold === true) return [];
    for (const rewritten of rewrites(knowledge, [...again.rewrites, ...generic], first.after, again, leftovers)) {
      if (!isOwn(rewritten)) continue;
      const { title } = isCut(first) ? rewritten : first;
      const edits = [asOne(sentence, rewritten.after)];
      const both = tidied(knowledge.frames, leftovers, sentence, { title, edits, after: rewritten.after });
      if (both === null || !keepsFacts(sentence, both.edits) || repeats(both.after)) continue;
      if (isClean(drawn(knowledge, both.after).left)) return [both];
    }
    return [];
  };
  const own = offer(finding.rewrites);
  // Where all that is left to do is to drop the sentence, it may be the only one: then the generic ones serve.
  const offered = own.some(({ after }) => after !== '') ? own : [...own, ...offer(generic)];
  return offered
    .filter(({ after }, i) => offered.findIndex((other) => other.after === after) === i)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ title, edits, onward }) => ({ title, edits, ...(onward && { onward }) }));
}

/** Rewrites of one's own, or else the first scaffold; what goes altogether stays beside either. */
const withoutScaffolds = (rewritten: Rewritten[]): Rewritten[] => {
  const scaffold = rewritten.find(({ isScaffold }) => isScaffold === true);
  const hasOwn = rewritten.some(isOwn);
  return rewritten.filter((each) => each.isScaffold !== true || (!hasOwn && each === scaffold));
};

/** Whether a rewrite says something of its own: neither a scaffold nor nothing at all. */
const isOwn = ({ after, isScaffold }: Rewritten): boolean => after !== '' && isScaffold !== true;

/**
 * A sentence of more words tells too much to be replaced by one for any: of 28 such rewrites that strict readers saw, from 13
 * words on, none would have been sent.
 */
const MOST_TOLD_ANEW = 17;

/** Whether a template says nothing of the words that it replaces, but would fit any others as well. */
const isSentenceForAny = ({ patterns, scope, text }: RewriteTemplate): boolean =>
  patterns === undefined &&
  (scope === 'clause' || scope === 'sentence') &&
  text !== '' &&
  references(text).every(({ name }) => PLACEHOLDERS.has(name));

/** What templates make of a sentence, one by one, where they fit and keep its facts. */
function* rewrites(
  knowledge: Knowledge,
  templates: readonly RewriteTemplate[],
  sentence: string,
  finding: Finding,
  leftovers: readonly string[],
): Generator<Rewritten> {
  const words = parse(sentence) ?? [];
  const speaksOfAll = once(() => isMostlyLeftover(knowledge.frames, leftovers, words, finding));
  for (const template of templates) {
    const isScaffold = isSentenceForAny(template);
    if (isScaffold && words.length > MOST_TOLD_ANEW) continue;
    const target = targetOf(knowledge.frames, template, sentence, words, finding, speaksOfAll);
    const suggestion = target && rewrite(template, target);
    const isScorn = (isScaffold || template.text === '') && finding.subject.id === HOSTILE;
    if (target === null || suggestion === null) continue;
    const after = applyEdits(sentence, suggestion.edits);
    if (!isFaithful(sentence, { ...suggestion, after }, isScorn)) continue;
    const onward = onwardEdits(template, target);
    yield { ...suggestion, after, isScaffold, ...(onward && { onward }) };
  }
}

/** What a template with brackets makes of a sentence that is not the last: no edits where it says nothing but the bracket. */
function onwardEdits(template: RewriteTemplate, target: Target): readonly TextEdit[] | undefined {
  const text = goingOn(template.text);
  if (text === template.text) return undefined;
  return text === '' ? [] : (rewrite({ ...template, text }, target)?.edits ?? []);
}

/** Whether a rewritten sentence keeps the facts, and its quotations whole, and says nothing in the middle of a phrase. */
const isFaithful = (
  sentence: string,
  { edits, after }: Pick<Rewritten, 'edits' | 'after'>,
  isScorn: boolean,
): boolean =>
  keepsFacts(sentence, edits, isScorn) &&
  isQuoted(after) === isQuoted(sentence) &&
  edits.every((edit) => opensWhereItMay(sentence, edit));

/** Whether every quotation and piece of code that opens is closed, and none is empty. */
const isQuoted = (text: string): boolean =>
  [/["“”]/g, /`/g].every((mark) => (text.match(mark)?.length ?? 0) % 2 === 0) && !/""|“”/.test(text);

/** The rules for what is said of the customer rather than of the matter. */
const SCORN: ReadonlySet<string> = new Set(['dismissive', HOSTILE]);
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
    left: found.filter(
      ({ subject: { kind, id } }) => kind === 'rule' && id !== ASKS_AGAIN && !(option && REFUSALS.has(id)),
    ),
    leansToScorn: judged.some(({ verdicts }) => verdicts.some(({ rule, margin }) => SCORN.has(rule) && margin > LEANS)),
  };
}

/** Whether a sentence asks the agent for the same thing twice. */
const repeats = (sentence: string): boolean => /(\{\w+\}).*\1/.test(sentence);
