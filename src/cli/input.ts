import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { UnusableInput } from './status.js';

/** The name of standard input among the files. */
export const STDIN = '-';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'no such file. Check the path',
  EISDIR: 'is a directory. Name the files in it',
  EACCES: 'may not be read. Check its permissions',
};

/**
 * The bytes of a file or of standard input, chunk by chunk.
 * @throws {UnusableInput} while they are read, when they cannot be.
 */
export async function* readChunks(path: string, stdin: Readable): AsyncGenerator<Buffer> {
  const stream: AsyncIterable<Buffer> = path === STDIN ? stdin : createReadStream(path);
  try {
    yield* stream;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnusableInput(`${path}: ${WHY[code ?? ''] ?? `cannot be read (${message})`}.`);
  }
}

/**
 * UTF-8 to text. A byte order mark is dropped, so ranges count from the first real character.
 * @throws {UnusableInput} for anything else than UTF-8: replaced bytes would be judged as the agent's words.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnusableInput('is not UTF-8 text. Save it as UTF-8');
  }
}

/**
 * A whole plain-text draft.
 * @throws {UnusableInput} when it cannot be read or is not UTF-8.
 */
export async function readDraft(path: string, stdin: Readable): Promise<string> {
  const bytes = await buffer(readChunks(path, stdin));
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof UnusableInput ? new UnusableInput(`${path}: ${error.message}.`) : error;
  }
}
