import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { createCoach, type Coach } from '../engine/index.js';
import { HELP, parseCommand, type Format } from './arguments.js';
import { readChunks, readDraft, STDIN } from './input.js';
import { printed, type PrintedReport } from './json.js';
import { answerLines } from './ndjson.js';
import { statusOf, UnusableInput, worse, type Status } from './status.js';
import { Stylish } from './stylish.js';

/** The parts of a process that a command touches. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Pick<WriteStream, 'write'> & NodeJS.EventEmitter & { readonly isTTY?: boolean };
  readonly stderr: Pick<WriteStream, 'write'>;
  readonly env: NodeJS.ProcessEnv;
}

/** Runs one command line (without the program's name) and returns the exit status. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Status> {
  try {
    const command = parseCommand(args);
    if (command.name === 'lint') return await lint(command.files, command.format, terminal);
    await print(terminal, command.name === 'help' ? HELP : `${version()}\n`);
    return 0;
  } catch (error) {
    return complain(terminal, error);
  }
}

async function lint(files: readonly string[], format: Format, terminal: Terminal): Promise<Status> {
  const coach = createCoach();
  const check = { stylish: lintStylish, json: lintJson, ndjson: lintLines }[format];
  return await check(coach, files, terminal);
}

async function lintLines(coach: Coach, files: readonly string[], terminal: Terminal): Promise<Status> {
  return await eachFile(files, terminal, async (path) => {
    let status: Status = 0;
    for await (const answer of answerLines(coach, readChunks(path, terminal.stdin))) {
      await print(terminal, answer.text);
      status = worse(status, answer.status);
    }
    return status;
  });
}

async function lintJson(coach: Coach, files: readonly string[], terminal: Terminal): Promise<Status> {
  const reports: PrintedReport[] = [];
  const status = await eachFile(files, terminal, async (path) => {
    const report = coach.lint(await readDraft(path, terminal.stdin));
    reports.push(printed(path, report));
    return statusOf(report);
  });
  await print(terminal, `${JSON.stringify(reports, null, 2)}\n`);
  return status;
}

async function lintStylish(coach: Coach, files: readonly string[], terminal: Terminal): Promise<Status> {
  const stylish = new Stylish(terminal.stdout.isTTY === true && !terminal.env['NO_COLOR']);
  const status = await eachFile(files, terminal, async (path) => {
    const draft = await readDraft(path, terminal.stdin);
    const report = coach.lint(draft);
    await print(terminal, stylish.file({ path: path === STDIN ? 'standard input' : path, draft, report }));
    return statusOf(report);
  });
  await print(terminal, stylish.summary());
  return status;
}

/** A file that cannot be read costs a line on stderr and the exit status, but not the findings in the others. */
async function eachFile(
  files: readonly string[],
  terminal: Terminal,
  check: (path: string) => Promise<Status>,
): Promise<Status> {
  let status: Status = 0;
  for (const path of files) {
    try {
      status = worse(status, await check(path));
    } catch (error) {
      status = worse(status, complain(terminal, error));
    }
  }
  return status;
}

/** Says what is unusable; anything else is a defect, told with its stack. */
function complain(terminal: Terminal, error: unknown): Status {
  const text = error instanceof UnusableInput ? error.message : String(error instanceof Error ? error.stack : error);
  terminal.stderr.write(`reply-coach: ${text}\n`);
  return 2;
}

/** Waits for a slow reader, so that what it has not taken does not pile up here. */
async function print({ stdout }: Terminal, text: string): Promise<void> {
  if (!stdout.write(text)) await once(stdout, 'drain');
}

function version(): string {
  const manifest = createRequire(import.meta.url)('../../package.json') as { readonly version: string };
  return manifest.version;
}
