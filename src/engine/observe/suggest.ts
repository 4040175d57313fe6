import { applyEdits, keepsFacts } from '../rewrite/faithful.js';
import { rewrite } from '../rewrite/rewrite.js';
import { OPTION, REFUSAL } from '../rules/negative-phrasing.js';
import type { RewriteTemplate } from '../lexicon/types.js';
import type { Suggestion } from '../types.js';
import type { Finding } from './find.js';
import { judge, stands, type Knowledge } from './judge.js';

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
  const offer = (templates: readonly RewriteTemplate[]): Suggestion[] => {
    const offered: Suggestion[] = [];
    for (const template of templates) {
      if (offered.length === MAX_SUGGESTIONS) break;
      const suggestion = rewrite(template, { sentence, ...finding });
      if (suggestion === null || !keepsFacts(sentence, suggestion.edits)) continue;
      const after = applyEdits(sentence, suggestion.edits);
      if (drawn(knowledge, after).some((rule) => rule === finding.subject.id || !already.has(rule))) continue;
      offered.push(suggestion);
    }
    return offered;
  };
  const own = offer(finding.rewrites);
  if (own.length > 0) return own;
  const rule = knowledge.rules.find((each) => each.rule === finding.subject.id);
  return offer(rule?.rewrites ?? []);
}

/** The rules that a rewritten sentence would draw. */
function drawn(knowledge: Knowledge, sentence: string): string[] {
  const subjects = judge(knowledge, sentence, sentence)
    .findings.filter((finding) => stands(finding))
    .map(({ subject }) => subject);
  const option = subjects.some(({ kind, id }) => kind === 'act' && id === OPTION);
  return subjects.filter(({ kind, id }) => kind === 'rule' && !(option && id === REFUSAL)).map(({ id }) => id);
}
