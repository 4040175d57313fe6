import { msg, str } from '@lit/localize';
import type { Diagnostic } from '../engine/types.js';

/** How many findings there are, in a sentence to be spoken. */
export function countText(findings: readonly Diagnostic[]): string {
  const problems = findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
  const notes = findings.length - problems;
  if (findings.length === 0) return msg('Nothing to mend in your reply.');
  if (notes === 0) return msg(str`${problemsText(problems)} in your reply.`);
  if (problems === 0) return msg(str`${notesText(notes)} in your reply.`);
  return msg(str`${problemsText(problems)} and ${notesText(notes)} in your reply.`);
}

function problemsText(count: number): string {
  return count === 1 ? msg('1 problem') : msg(str`${count} problems`);
}

function notesText(count: number): string {
  return count === 1 ? msg('1 note') : msg(str`${count} notes`);
}
