import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { PrintedReport } from '../../src/cli/json.js';

/** The program as it is shipped. */
const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export type Process = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts `reply-coach` with these arguments. */
export function start(args: readonly string[], nodeOptions: readonly string[] = []): Process {
  const child = spawn(process.execPath, [...nodeOptions, PROGRAM, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  return child;
}

/** The exit status, once it has ended and its output was read. */
export async function exit(child: Process): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  return await new Promise((resolve) => child.once('close', resolve));
}

/** Runs `reply-coach` to its end. */
export async function cli(args: readonly string[], input: string | Uint8Array = '') {
  const child = start(args);
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exit(child)]);
  return { stdout, stderr, status };
}

/** What `--format ndjson` answers on one line. */
export type Answer = PrintedReport & { readonly line?: number; readonly error?: string };

/** Answers these lines. */
export async function ndjson(lines: readonly (string | object)[], end = '\n') {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + end).join('');
  const { stdout, ...rest } = await cli(['lint', '--format', 'ndjson'], input);
  return { ...rest, answers: answersIn(stdout) };
}

export const answersIn = (stdout: string): Answer[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);

/** Draws an error from the rules, and nothing at all. */
export const BLAMING = 'You failed to attach the invoice, so nothing was sent.';
export const KIND = 'The parcel is on its way to you.';
