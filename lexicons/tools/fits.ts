import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Subject } from '../../src/engine/observe/types.js';
import type { LabelledSentence } from './corpus.js';

/** A frame that fits a sentence: the rule or act that it speaks for, and whether no veto reaches it. */
export interface Fit {
  readonly subject: Subject;
  readonly certain: boolean;
}

/**
 * Has a process of its own find the frames of rules and acts that fit each sentence, while this one trains. Resolves once
 * that process has the sentences, to what waits for its answer, which comes in their order.
 * @throws {Error} When that process ends without an answer; what went wrong it has written itself.
 */
export async function startFits(sentences: readonly LabelledSentence[]): Promise<() => Promise<readonly Fit[][]>> {
  const other = fork(fileURLToPath(new URL('fits-process.ts', import.meta.url)), { serialization: 'advanced' });
  const answer = Promise.race([
    once(other, 'message').then(([fits]) => fits as Fit[][]),
    once(other, 'exit').then(([code]) => {
      throw new Error(`The search for frames ended with code ${String(code)} before it had an answer.`);
    }),
  ]);
  const texts = sentences.map(({ text, masked }) => ({ text, masked }));
  await new Promise((sent) => other.send(texts, sent));
  return () => answer;
}
