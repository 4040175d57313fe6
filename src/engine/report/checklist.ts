import type { CompiledLexicons } from '../lexicon/compile.js';
import type { Reply } from '../reply/reply.js';
import { PARTS } from '../rules/presence.js';
import type { ChecklistItem, Suggestion, TextRange } from '../types.js';
import { insertsFor, rangeOfPlace } from './inserts.js';

/** A part of the reply with everything that can be inserted for it. */
export interface Part extends ChecklistItem {
  readonly suggestions: readonly Suggestion[];
  /** Where the finding about it stands while it is missing: a place. */
  readonly place: TextRange;
}

/** What this reply needs, has and lacks, in the order in which a reader meets it. */
export function readParts(
  reply: Reply,
  rules: CompiledLexicons['rules'],
  slots: Readonly<Record<string, string>>,
  isClean: (text: string) => boolean,
): Part[] {
  return PARTS.flatMap((presence) => {
    const { part, rule: ruleId } = presence;
    const rule = rules.find((each) => each.rule === ruleId);
    if (rule === undefined) return [];
    const { need, present, sentence, place } = presence.check(reply);
    const suggestions = present || need === 'not-needed' ? [] : insertsFor(reply, rule.inserts, place, slots, isClean);
    const at = rangeOfPlace(reply, place);
    const [suggestion] = suggestions;
    return [
      {
        part,
        title: rule.part ?? rule.message,
        ruleId,
        need,
        present,
        range: (sentence === undefined ? undefined : reply.sentences[sentence]) ?? at,
        ...(suggestion === undefined ? {} : { suggestion }),
        suggestions,
        place: at,
      },
    ];
  });
}

/** The part without what only findings need. */
export const toItem = ({ suggestions: _suggestions, place: _place, ...item }: Part): ChecklistItem => item;
