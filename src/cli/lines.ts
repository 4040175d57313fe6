const LINE_FEED = 0x0a;

/** One line of a stream, without its end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Its bytes, or null when there are more of them than `limit`. */
  readonly bytes: Buffer | null;
}

/**
 * Splits bytes into lines, holding one line at a time. Bytes rather than text, because a line feed is never part of
 * another UTF-8 character, so that one broken line spoils no other. What follows the last line feed is a line
 * unless it is empty.
 */
export async function* splitLines(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let number = 0;
  let length = 0;
  let parts: Buffer[] = [];

  const add = (part: Buffer): void => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = { number: ++number, bytes: length > limit ? null : Buffer.concat(parts) };
    length = 0;
    parts = [];
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
