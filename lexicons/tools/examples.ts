import type { LabelledSentence } from './corpus.js';
import { readLexicons } from './read.js';
import { validateLexicon } from '../../src/engine/lexicon/validate.js';
import type { FlagExample } from '../../src/engine/index.js';
import { MEASURED } from './score.js';

/**
 * The lexicons' own examples, as training sentences: each speaks for its own rule alone, the others are left open. What a
 * flagged one becomes is an example of good wording, whatever the rule.
 */
export function examples(): LabelledSentence[] {
  return readLexicons().flatMap(({ name, value }) => {
    const { lexicon } = validateLexicon(name, value);
    if (!('rule' in lexicon)) return [];
    const { rule } = lexicon;
    const disputed = new Set(MEASURED.filter((other) => other !== rule));
    return (lexicon.entries ?? []).flatMap(({ id, flags = [], leaves = [] }) => {
      const sentence = (text: string, rules: readonly string[], open: ReadonlySet<string>): LabelledSentence => ({
        voice: 'lexicons',
        item: `${rule}/${id}`,
        text,
        masked: text,
        rules: new Set(rules),
        disputed: open,
        spans: rules.map((each) => ({ rule: each, optional: false, range: { start: 0, end: text.length } })),
      });
      const good = flags.flatMap((flag) => (typeof flag === 'string' ? [] : (flag.becomes ?? [])));
      return [
        ...flags.map((flag) => sentence(textOf(flag), [rule], disputed)),
        ...leaves.map((text) => sentence(text, [], disputed)),
        ...good.map((text) => sentence(text, [], new Set())),
      ];
    });
  });
}

/** Without its marks, and only the sentence that is marked. */
function textOf(flag: string | FlagExample): string {
  const marked = typeof flag === 'string' ? flag : flag.text;
  return (marked.split(/(?<=[.!?])\s+/).find((sentence) => sentence.includes('«')) ?? marked).replace(/[«»]/g, '');
}
