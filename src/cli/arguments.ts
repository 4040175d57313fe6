import { parseArgs } from 'node:util';
import { UnusableInput } from './status.js';

const FORMATS = ['stylish', 'json', 'ndjson'] as const;

/** How findings are printed. */
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | { readonly name: 'lint'; readonly files: readonly string[]; readonly format: Format };

export const HELP = `Usage: reply-coach lint [FILES…] [--format stylish|json|ndjson]

Checks support replies for wording that hurts and for what is missing.
Without FILES, or with -, it reads standard input. Nothing leaves this machine.

Options:
  --format stylish   for people (default); every file is one plain-text draft
  --format json      one array with a report a file
  --format ndjson    one exchange a line in, one report a line out, in the same order:
                     {"id","channel","customerMessage","customerName","agentName","draft"}
                     A line that is not such an object yields {"line","error"} in its place.
  -h, --help         print this
  -v, --version      print the version

Exit status: 0 clean, 1 findings of severity error, 2 unusable input.
`;

/**
 * Reads the arguments after the program's name.
 * @throws {UnusableInput} for an unknown command, option or format.
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw usage('No command given');
  if (name !== 'lint') throw usage(`Unknown command '${name}'; the command is 'lint'`);
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw usage(`Unknown format '${values.format}'; choose ${FORMATS.join(', ')}`);
  return { name, files: files.length > 0 ? files : ['-'], format };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'stylish' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    // Node adds advice about `--` in further sentences; the first says what is wrong.
    const [what = 'Unusable arguments'] = error instanceof Error ? error.message.split(/\.\s|\n/) : [];
    throw usage(what);
  }
}

const usage = (what: string): UnusableInput =>
  new UnusableInput(`${what.replace(/\.$/, '')}. Run 'reply-coach --help' to see what it takes.`);
