import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { answersIn, exit, KIND, start, type Answer, type Process } from './cli.js';

const NDJSON = ['lint', '--format', 'ndjson'];

/** Writes as fast as the program reads. */
async function feed({ stdin }: Process, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), stdin);
}

function* exchanges(count: number, padding = ''): Generator<string> {
  for (let id = 0; id < count; id++) {
    // No two drafts are alike, so that a cache which only grows would show.
    yield `${JSON.stringify({ id, draft: `Parcel ${id} is on its way to you.`, padding })}\n`;
  }
}

/** A heap, in megabytes, that holds the engine with full caches but not the 100 MB that go through it. */
const HEAP = 128;

describe('streaming', () => {
  it('answers a line before the next one is there', async () => {
    const child = start(NDJSON);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, draft: KIND })}\n`);
      const { value } = (await answers.next()) as { value: string };
      expect((JSON.parse(value) as Answer).id).toBe(id);
    }
    child.stdin.end();
    expect(await exit(child)).toBe(0);
  });

  it(`answers 20,000 exchanges (100 MB), in order, with a heap of ${String(HEAP)} MB`, async () => {
    const child = start(NDJSON, [`--max-old-space-size=${String(HEAP)}`]);
    const fed = feed(child, exchanges(20_000, 'x'.repeat(5_000)));
    let next = 0;
    for await (const line of createInterface({ input: child.stdout }))
      expect((JSON.parse(line) as Answer).id).toBe(next++);
    await fed;
    expect({ answered: next, status: await exit(child) }).toEqual({ answered: 20_000, status: 0 });
  }, 300_000);

  it('reads one line of 20 MB that comes in many pieces', async () => {
    const child = start(NDJSON);
    const output = text(child.stdout);
    await feed(child, [
      '{"padding":"',
      ...Array<string>(200).fill('x'.repeat(100_000)),
      '","id":1,"draft":""}\n',
      '{"id":2,"draft":""}\n',
    ]);
    expect(answersIn(await output).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('gives up a line without an end, and answers the next', async () => {
    const child = start(NDJSON);
    const output = text(child.stdout);
    await feed(child, [...Array<string>(70).fill('x'.repeat(1_000_000)), '\n', '{"id":2,"draft":""}\n']);
    expect(answersIn(await output)).toMatchObject([{ line: 1, error: 'longer than 67108864 bytes' }, { id: 2 }]);
    expect(await exit(child)).toBe(2);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start(NDJSON);
    const errors = text(child.stderr);
    const fed = feed(child, exchanges(50_000)).catch(() => 'closed');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await exit(child)).toBe(0);
    expect(await errors).toBe('');
    expect(await fed).toBe('closed');
  });
});
