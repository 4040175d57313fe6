import type { Coach } from '../engine/index.js';
import { decode } from './input.js';
import { printed } from './json.js';
import { splitLines, type Line } from './lines.js';
import { readExchange } from './read-exchange.js';
import { statusOf, UnusableInput, type Status } from './status.js';

/** The longest line that is read, in bytes: what keeps memory constant when the input has no line ends. */
const LONGEST = 64 * 1024 * 1024;

/** What one line came to. */
export interface Answer {
  /** One line of JSON, with its line feed. */
  readonly text: string;
  readonly status: Status;
}

/** Answers one exchange a line with one report a line, in the same order, holding one line at a time. */
export async function* answerLines(coach: Coach, chunks: AsyncIterable<Buffer>): AsyncGenerator<Answer> {
  for await (const line of splitLines(chunks, LONGEST)) yield answer(coach, line);
}

function answer(coach: Coach, line: Line): Answer {
  try {
    if (!line.bytes) throw new UnusableInput(`longer than ${LONGEST} bytes`);
    const { id, draft, exchange } = readExchange(decode(line.bytes));
    const report = coach.lint(draft, exchange);
    return { text: toLine(printed(id, report)), status: statusOf(report) };
  } catch (error) {
    // Whatever is wrong with one line, thousands of others still want their answers.
    const why = error instanceof UnusableInput ? error.message : `could not be checked: ${String(error)}`;
    return { text: toLine({ line: line.number, error: why }), status: 2 };
  }
}

const toLine = (value: object): string => `${JSON.stringify(value)}\n`;
