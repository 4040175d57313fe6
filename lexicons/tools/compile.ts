/**
 * Turns `lexicons/` into what the engine imports: `src/engine/generated/`. Fails with the file, entry and field of
 * the first fault, so that a broken lexicon never reaches a build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import type { ExchangeWeightsFile } from '../../src/engine/weights/exchange-weights.js';
import type { WeightsFile } from '../../src/engine/weights/weights.js';
import { compiled } from './pack.js';
import { ENGLISH, readLexicons } from './read.js';

const OUT = new URL('../../src/engine/generated/', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(new URL('../schema.json', import.meta.url), 'utf8'));

/** A validator without `eval`, so that a strict Content-Security-Policy allows a host's lexicons too. */
async function writeValidator(): Promise<void> {
  const ajv = new Ajv({ code: { source: true, esm: true }, allErrors: true, strict: true });
  const code = standalone(ajv, ajv.compile(schema as object));
  const bundled = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  writeFileSync(new URL('validate-lexicon.js', OUT), bundled.outputFiles[0]?.text ?? '');
  writeFileSync(
    new URL('validate-lexicon.d.ts', OUT),
    `interface SchemaError { instancePath: string; schemaPath: string; params: Record<string, unknown>; message?: string }
declare const validate: { (value: unknown): boolean; errors?: SchemaError[] | null };
export default validate;
`,
  );
}

/** A text as a template literal: quotes, of which JSON is full, need no escapes there, which saves a hundredth of the engine. */
const literal = (text: string): string => `\`${text.trim().replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;

/** Runs after the validator exists, since the modules it needs import it. */
async function writeLexicons(): Promise<void> {
  const [{ validateLexicon }, { compileLexicons }] = await Promise.all([
    import('../../src/engine/lexicon/validate.js'),
    import('../../src/engine/lexicon/compile.js'),
  ]);
  const lexicons = compileLexicons(readLexicons(ENGLISH).map(({ name, value }) => validateLexicon(name, value)));
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../en/${name}`, import.meta.url), 'utf8'));
  const weights = read('weights.json') as WeightsFile;
  const exchangeWeights = read('exchange-weights.json') as ExchangeWeightsFile;
  writeFileSync(
    new URL('english.ts', OUT),
    `import type { CompiledLexicons } from '../lexicon/compile.js';
import type { CompiledExchangeWeights } from '../weights/exchange-weights.js';
import type { CompiledWeights } from '../weights/weights.js';
// JSON.parse is faster than literals of this size, and waits for the engine's first use.
/** The frames of \`lexicons/en\`, compiled. */
export const english = (): CompiledLexicons => JSON.parse(${literal(JSON.stringify(lexicons))}) as CompiledLexicons;
/** \`lexicons/en/weights.json\`, compiled. */
export const weights = (): CompiledWeights => JSON.parse(${literal(JSON.stringify(compiled(weights)))}) as CompiledWeights;
/** \`lexicons/en/exchange-weights.json\`, compiled. */
export const exchangeWeights = (): CompiledExchangeWeights => JSON.parse(${literal(JSON.stringify(compiled(exchangeWeights)))}) as CompiledExchangeWeights;
`,
  );
}

mkdirSync(OUT, { recursive: true });
try {
  await writeValidator();
  await writeLexicons();
} catch (error) {
  console.error(error instanceof Error && error.name === 'LexiconError' ? error.message : error);
  process.exitCode = 1;
}
