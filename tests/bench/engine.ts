/**
 * `npm run bench`: what a keystroke, a paste and a whole draft cost the engine, beside what compromise alone needs to
 * read the same words. The ratios are of one run, side by side; the milliseconds are this machine's.
 */
import nlp from 'compromise/two';
import { items, voices } from '../../lexicons/tools/corpus.js';
import { createCoach, type Coach } from '../../src/engine/index.js';

const drafts = voices('build').flatMap((voice) => items('build', voice).flatMap(({ draft }) => draft ?? []));

/** A draft of about so many characters, of replies as people write them. */
function draftOf(characters: number): string {
  let text = '';
  for (let i = 0; text.length < characters; i++)
    text += `${drafts[i % drafts.length] ?? ''} ${i >= drafts.length ? i : ''}\n\n`;
  return text.slice(0, characters);
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Types a letter at a time into the middle of a draft that has been read. */
function keystroke(coach: Coach, draft: string): number {
  const middle = draft.length / 2;
  const typed = Array.from({ length: 30 }, (_, i) => `${draft.slice(0, middle)}${'x'.repeat(i)}${draft.slice(middle)}`);
  return median(typed.map((each) => timed(() => coach.lint(each))));
}

/** The longest uninterrupted piece of reading a paste. */
function longestStep(draft: string): number {
  const steps = createCoach().lintSteps(draft);
  let longest = 0;
  let start = performance.now();
  while (steps.next().done !== true) {
    longest = Math.max(longest, performance.now() - start);
    start = performance.now();
  }
  return Math.max(longest, performance.now() - start);
}

createCoach().lint(draftOf(5_000));
const rows = [600, 3_800, 20_000, 200_000].map((characters) => {
  const draft = draftOf(characters);
  const words = draft.split(/\s+/).length;
  const coach = createCoach();
  const first = timed(() => coach.lint(draft));
  const alone = timed(() => nlp(draft));
  return {
    characters,
    words,
    'first lint, ms': +first.toFixed(1),
    'ms per 1,000 words': +((1_000 * first) / words).toFixed(1),
    'ratio to compromise/two alone': +(first / alone).toFixed(2),
    'keystroke, ms': +keystroke(coach, draft).toFixed(2),
    'longest step, ms': +longestStep(draft).toFixed(1),
  };
});
console.table(rows);
const before = process.memoryUsage().heapUsed;
const coach = createCoach();
for (let i = 0; i < 20_000; i++) coach.lint(`Sentence number ${i} is about the parcel you forgot to sign for.`);
console.log(`heap after 20,000 different drafts: +${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0)} MB`);
