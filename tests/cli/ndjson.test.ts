import { describe, expect, it } from 'vitest';
import { answersIn, BLAMING, cli, KIND, ndjson } from './cli.js';

describe('reply-coach lint --format ndjson', () => {
  it('answers every exchange in order, under its id', async () => {
    const { answers, stderr, status } = await ndjson([
      { id: 'b', draft: BLAMING },
      { id: 7, draft: KIND },
      { id: 'a', channel: 'chat', customerMessage: 'Where is it?', customerName: 'Ann', agentName: 'Bo', draft: KIND },
      { draft: KIND },
    ]);
    expect(answers.map(({ id }) => id)).toEqual(['b', 7, 'a', null]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  it('is clean without findings of severity error', async () => {
    const { status } = await ndjson([{ id: 'a', draft: KIND }]);
    expect(status).toBe(0);
  });

  it('prints exactly the fields that scripts rely on', async () => {
    const { answers } = await ndjson([{ id: 'a', customerMessage: 'It is broken again!', draft: BLAMING }]);
    const [answer] = answers;
    expect(Object.keys(answer ?? {})).toEqual(['id', 'diagnostics', 'customer', 'checklist', 'commitments']);
    expect(Object.keys(answer?.customer ?? {})).toEqual(['complaint', 'anger', 'signals']);
    const found = answer?.diagnostics.find(({ ruleId }) => ruleId === 'blame-customer');
    expect(Object.keys(found ?? {})).toEqual(['ruleId', 'severity', 'range', 'message', 'reason', 'suggestions']);
    expect(found?.suggestions[0]).toEqual({
      title: expect.any(String) as string,
      edits: [
        {
          range: { start: expect.any(Number) as number, end: expect.any(Number) as number },
          newText: expect.any(String) as string,
        },
      ],
    });
  });

  it('reads the dates of a commitment against when the reply was written', async () => {
    const draft = "I'll call you tomorrow at 5 pm.";
    const { answers } = await ndjson([
      { draft, now: '2025-12-31T10:00' },
      { draft, now: 'yesterday' },
    ]);
    expect(answers[0]?.commitments).toEqual([
      {
        range: { start: 0, end: draft.length - 1 },
        action: 'call you',
        owner: 'I',
        party: 'agent',
        time: 'tomorrow at 5 pm',
        timing: 'relative',
        due: '2026-01-01T17:00',
      },
    ]);
    expect(answers[1]?.error).toMatch(/^"now" must be a date/);
  });

  it('answers a line that is no exchange with an error in its place, and goes on', async () => {
    const { answers, stderr, status } = await ndjson([
      { id: 1, draft: KIND },
      'not json',
      '[]',
      'null',
      '"text"',
      '',
      { id: 2 },
      { id: 3, draft: 5 },
      { id: 4, draft: KIND, channel: 'fax' },
      { id: 5, draft: KIND, customerName: ['Ann'] },
      { id: {}, draft: KIND },
      { id: 6, draft: KIND, customerName: null, channel: null },
    ]);
    expect(answers.map(({ id, line, error }) => error ?? id ?? line)).toEqual([
      1,
      expect.stringMatching(/^not JSON: /),
      'not an object but an array',
      'not an object but null',
      'not an object but a string',
      'blank line',
      '"draft" is missing: it must be a string',
      '"draft" must be a string, not a number',
      '"channel" must be one of email, chat, social',
      '"customerName" must be a string, not an array',
      '"id" must be a string or a number, not an object',
      6,
    ]);
    expect(answers.map(({ line }) => line)).toEqual([undefined, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, undefined]);
    expect(Object.keys(answers[1] ?? {})).toEqual(['line', 'error']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 2 });
  });

  it('takes CRLF, a byte order mark, and a last line without an end', async () => {
    const line = (id: number) => JSON.stringify({ id, draft: KIND });
    const { stdout, status } = await cli(
      ['lint', '--format', 'ndjson'],
      `\ufeff${line(1)}\r\n${line(2)}\r\n${line(3)}`,
    );
    expect(answersIn(stdout).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(status).toBe(0);
  });

  it('lets broken UTF-8 spoil its own line only', async () => {
    const line = Buffer.from(`{"id":2,"draft":"ok"}\n`);
    const input = Buffer.concat([Buffer.from('{"id":1,"draft":"Caf\xe9"}\n', 'latin1'), line]);
    const { stdout, status } = await cli(['lint', '--format', 'ndjson'], input);
    expect(answersIn(stdout)).toMatchObject([{ line: 1, error: 'is not UTF-8 text. Save it as UTF-8' }, { id: 2 }]);
    expect(status).toBe(2);
  });

  it('answers nothing to nothing', async () => {
    expect(await cli(['lint', '--format', 'ndjson'])).toEqual({ stdout: '', stderr: '', status: 0 });
  });
});
