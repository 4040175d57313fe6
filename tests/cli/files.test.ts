import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLAMING, cli, KIND, type Answer } from './cli.js';

describe('reply-coach lint FILES', () => {
  let folder = '';
  const file = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reply-coach-'));
    writeFileSync(file('kind.txt'), KIND);
    writeFileSync(file('blaming.txt'), `${KIND}\r\n\r\n${BLAMING}\r\n`);
    writeFileSync(file('bom.txt'), `\ufeff${BLAMING}`);
    writeFileSync(file('latin1.txt'), Buffer.from('Caf\xe9', 'latin1'));
    writeFileSync(file('steering.txt'), `Dear [NAME\u001b[2J], we \u202elook.`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('prints path, place, severity, message, rule and the first rewrite of each finding', async () => {
    const { stdout, stderr, status } = await cli(['lint', file('kind.txt'), file('blaming.txt')]);
    const [path, finding, rewrite, , summary] = stdout.split('\n');
    expect(path).toBe(file('blaming.txt'));
    expect(finding).toMatch(/^ {2}3:1 {2}error {4}\S.* {2}blame-customer$/);
    expect(rewrite).toMatch(/^ +→ \S/);
    expect(summary).toBe('1 error in 2 drafts.');
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });

  it('says so when there is nothing to mend', async () => {
    expect(await cli(['lint', file('kind.txt')])).toEqual({
      stdout: 'Nothing to mend in 1 draft.\n',
      stderr: '',
      status: 0,
    });
  });

  it.each([['lint'], ['lint', '-']])('reads standard input: %s %s', async (...args) => {
    const { stdout, status } = await cli(args, BLAMING);
    expect(stdout).toMatch(/^standard input\n {2}1:1 {2}error/);
    expect(status).toBe(1);
  });

  it('keeps the findings of the other files when one cannot be read', async () => {
    const { stdout, stderr, status } = await cli(['lint', file('gone.txt'), file('blaming.txt')]);
    expect(stdout).toContain('1 error in 1 draft.');
    expect(stderr).toBe(`reply-coach: ${file('gone.txt')}: no such file. Check the path.\n`);
    expect(status).toBe(2);
  });

  it('refuses what is not UTF-8 rather than judge replaced letters', async () => {
    const { stderr, status } = await cli(['lint', file('latin1.txt')]);
    expect(stderr).toBe(`reply-coach: ${file('latin1.txt')}: is not UTF-8 text. Save it as UTF-8.\n`);
    expect(status).toBe(2);
  });

  it('prints colours to terminals only, and no control characters of a draft', async () => {
    const { stdout } = await cli(['lint', file('steering.txt'), file('blaming.txt')]);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  it('prints one array of reports with --format json', async () => {
    const { stdout, status } = await cli(['lint', '--format', 'json', file('kind.txt'), file('bom.txt')]);
    const [kind, blaming, ...none] = JSON.parse(stdout) as Answer[];
    expect(kind).toMatchObject({ id: file('kind.txt'), diagnostics: [] });
    expect(blaming).toMatchObject({ id: file('bom.txt'), diagnostics: [{ range: { start: 0 } }] });
    expect(none).toEqual([]);
    expect(status).toBe(1);
  });
});
