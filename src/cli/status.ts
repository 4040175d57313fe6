import type { Report } from '../engine/types.js';

/** The exit status: 0 clean, 1 findings of severity error, 2 unusable input. The worst of all inputs counts. */
export type Status = 0 | 1 | 2;

/** The status one report asks for. */
export const statusOf = (report: Report): Status =>
  report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;

/** The worse of two. */
export const worse = (a: Status, b: Status): Status => (a > b ? a : b);

/** Input that cannot be used. The message is one line that says what is wrong and what to do. */
export class UnusableInput extends Error {
  override name = 'UnusableInput';
}
