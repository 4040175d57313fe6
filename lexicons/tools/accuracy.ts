/**
 * `npm run accuracy -- [build|check|talk] [--rule RULE] [--misses] [--voice VOICE]`: how right the coach is on the
 * project's own corpus; `talk` is the conversations of `check`. `check` is only ever scored: its misses are not printed, so that nobody tunes on them.
 */
import { parseArgs } from 'node:util';
import { items, voices, type Item, type LabelledSentence, type Part } from './corpus.js';
import { f1, score, total, type Tally } from './score.js';
import { scoreReplies } from './score-replies.js';
import { labelledTalk } from './talk.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, misses: { type: 'boolean' }, voice: { type: 'string' } },
});
const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} % of ${whole}`;

function table(rules: ReadonlyMap<string, Tally>): void {
  const rows = [...rules, ['all', total(rules.values())] as const].map(([rule, tally]) => {
    const { precision, recall, f1: mean } = f1(tally);
    const row = { precision: +precision.toFixed(3), recall: +recall.toFixed(3), F1: +mean.toFixed(3) };
    return [rule, { n: tally.right + tally.missed, ...row }] as const;
  });
  console.table(Object.fromEntries(rows));
}

if (positionals.includes('talk')) {
  const result = score((await labelledTalk('check')).map(itemOf));
  table(result.rules);
  console.log(`false alarms ${percent(result.alarms, result.innocent)} innocent sentences\n`);
}

function itemOf({ item, text, spans }: LabelledSentence): Item {
  const labels = spans.map(({ rule, optional, range: { start, end } }) => ({
    rule, span: text.slice(start, end), at: start, ...(optional ? { optional } : {}),
  })); // prettier-ignore
  return { id: item, text, labels };
}

for (const part of (positionals.length > 0 ? positionals : ['build', 'check']).filter(isPart)) {
  const chosen = values.voice === undefined ? voices(part) : [values.voice];
  const all = chosen.flatMap((voice) => items(part, voice));
  const result = score(all);
  const replies = scoreReplies(all);
  if (values.misses === true && part === 'build') {
    for (const { kind, id, rule, text } of result.misses) {
      if (values.rule === undefined || rule === values.rule) console.log(`${kind}\t${id}\t${rule}\t${text}`);
    }
    for (const { kind, id, rule } of replies.misses) {
      if (values.rule === undefined || rule === values.rule) console.log(`${kind}\t${id}\t${rule}`);
    }
  }
  console.log(`${part}: ${chosen.join(', ')}`);
  table(result.rules);
  console.log(
    `false alarms ${percent(result.alarms, result.innocent)} innocent texts; draft alarms ${percent(result.draftAlarms, result.cleanDrafts)} clean drafts`,
  );
  console.log(`with a good rewrite: ${percent(result.rewritten, result.found)} found`);
  table(replies.rules);
  console.log(
    `complaint F1 ${f1(replies.complaint).f1.toFixed(3)}; anger within one level ${percent(replies.angerNear, replies.exchanges)} exchanges\n`,
  );
}

function isPart(name: string): name is Part {
  return name === 'build' || name === 'check';
}
