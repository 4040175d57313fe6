import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cli } from './cli.js';

describe('reply-coach', () => {
  it('prints its help', async () => {
    const { stdout, stderr, status } = await cli(['--help']);
    expect(stdout).toMatch(/^Usage: reply-coach lint \[FILES…\] \[--format stylish\|json\|ndjson\]\n/);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await cli(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
  });

  it.each([
    [[], "No command given. Run 'reply-coach --help' to see what it takes."],
    [['lnt'], "Unknown command 'lnt'; the command is 'lint'. Run 'reply-coach --help' to see what it takes."],
    [['lint', '--frmat', 'json'], "Unknown option '--frmat'. Run 'reply-coach --help' to see what it takes."],
    [
      ['lint', '--format', 'xml'],
      "Unknown format 'xml'; choose stylish, json, ndjson. Run 'reply-coach --help' to see what it takes.",
    ],
    [['lint', 'no-such-file.txt'], 'no-such-file.txt: no such file. Check the path.'],
    [['lint', 'tests'], 'tests: is a directory. Name the files in it.'],
    [['lint', '--format', 'ndjson', 'no-such-file.txt'], 'no-such-file.txt: no such file. Check the path.'],
  ])('says in one line what is wrong with %j', async (args, message) => {
    const { stderr, status } = await cli(args);
    expect({ stderr, status }).toEqual({ stderr: `reply-coach: ${message}\n`, status: 2 });
  });

  it('asks for the value of an option that lacks it', async () => {
    const { stderr, status } = await cli(['lint', '--format']);
    expect(stderr).toMatch(/^reply-coach: .*--format.* argument missing\. Run 'reply-coach --help'.*\n$/);
    expect(status).toBe(2);
  });
});
