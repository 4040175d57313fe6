import type { TextRange } from '../types.js';

/** A greeting is a short first line that ends with a comma, or with a name: a shape, whatever its words. */
const GREETING = /^[^\n,.!?]{2,40}[,!]?[ \t]*(?=\r?\n)/;

/** Where the reply proper begins: after the greeting's line, else at the first sentence. An offset in the draft. */
export function afterGreeting(draft: string, sentences: readonly TextRange[]): number {
  const greeting = GREETING.exec(draft);
  const end = greeting === null ? 0 : greeting[0].length;
  return sentences.find(({ start }) => start >= end)?.start ?? sentences[0]?.start ?? 0;
}
