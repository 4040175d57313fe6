/**
 * `npm run accuracy -- [build|check] [--rule RULE] [--misses] [--voice VOICE]`: how right the coach is on the
 * project's own corpus. `check` is only ever scored: its misses are not printed, so that nobody tunes on them.
 */
import { parseArgs } from 'node:util';
import { items, voices, type Part } from './corpus.js';
import { f1, score, total } from './score.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, misses: { type: 'boolean' }, voice: { type: 'string' } },
});
const percent = (part: number, whole: number): string => `${((100 * part) / (whole || 1)).toFixed(1)} % of ${whole}`;

for (const part of (positionals.length > 0 ? positionals : ['build', 'check']) as Part[]) {
  const chosen = values.voice === undefined ? voices(part) : [values.voice];
  const result = score(chosen.flatMap((voice) => items(part, voice)));
  if (values.misses === true && part === 'build') {
    for (const { kind, id, rule, text } of result.misses) {
      if (values.rule === undefined || rule === values.rule) console.log(`${kind}\t${id}\t${rule}\t${text}`);
    }
  }
  console.log(`${part}: ${chosen.join(', ')}`);
  const rows = [...result.rules, ['all', total(result.rules.values())] as const].map(([rule, tally]) => {
    const { precision, recall, f1: mean } = f1(tally);
    return [
      rule,
      {
        n: tally.right + tally.missed,
        precision: +precision.toFixed(3),
        recall: +recall.toFixed(3),
        F1: +mean.toFixed(3),
      },
    ] as const;
  });
  console.table(Object.fromEntries(rows));
  console.log(
    `false alarms ${percent(result.alarms, result.innocent)} innocent texts; draft alarms ${percent(result.draftAlarms, result.cleanDrafts)} clean drafts`,
  );
  console.log(`with a good rewrite: ${percent(result.rewritten, result.found)} found\n`);
}
