import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, YAMLParseError } from 'yaml';
import { LexiconError } from '../../src/engine/errors.js';

/** Where the English lexicons are. */
export const ENGLISH = fileURLToPath(new URL('../en/', import.meta.url));

/**
 * Reads every lexicon file of a folder, unvalidated.
 * @throws LexiconError for a file that is not YAML, naming its line.
 */
export function readLexicons(folder: string = ENGLISH): { name: string; value: unknown }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((name) => {
    try {
      return { name, value: parse(readFileSync(`${folder}/${name}`, 'utf8')) as unknown };
    } catch (error) {
      if (error instanceof YAMLParseError)
        throw new LexiconError(name, undefined, `line ${error.linePos?.[0].line ?? '?'}`, error.message);
      throw error;
    }
  });
}
