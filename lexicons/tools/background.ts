import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mask } from '../../src/engine/text/mask.js';
import { sentenceRanges } from '../../src/engine/text/sentences.js';
import { talk } from './talk.js';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** As many ordinary sentences of each kind as keep the weights from taking every "you" for blame. */
const WANTED = { prose: 14_000, talk: 9_000 };

/** A whole sentence, as prose has them. */
const PROSE = /^[A-Z].{20,220}[.!?]$/s;
/** People who chat leave capitals and full stops out. */
const CHAT = /^.{12,220}$/s;

/**
 * Ordinary English that nobody wrote to blame anyone: the talk and prose of nlp-corpus (MIT), the how-to prose of
 * installed packages' documentation, and conversations of others. Read where it is installed or fetched, never committed.
 * @throws Error when conversations are missing and cannot be fetched.
 */
export async function background(): Promise<string[]> {
  return [
    ...sentences([...documentation(), ...prose()], PROSE, WANTED.prose),
    ...(await talk()).flatMap((texts) => sentences(texts, CHAT, WANTED.talk)),
  ];
}

function sentences(texts: readonly string[], shape: RegExp, wanted: number): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const { start, end } of sentenceRanges(mask(text, { protectedTerms: [] }))) {
      const sentence = text.slice(start, end);
      if (shape.test(sentence) && !/[|{}<>=]/.test(sentence)) found.add(sentence.replace(/\s+/g, ' '));
    }
  }
  return thinned([...found].sort(), wanted);
}

function documentation(): string[] {
  const packages = readdirSync(MODULES).flatMap((name) =>
    name.startsWith('@') ? readdirSync(MODULES + name).map((inner) => `${name}/${inner}`) : [name],
  );
  return packages
    .map((name) => `${MODULES}${name}/README.md`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
}

function prose(): string[] {
  const folder = `${MODULES}nlp-corpus/builds/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) =>
      (JSON.parse(readFileSync(folder + file, 'utf8')) as unknown[])
        .flat(3)
        .filter((part) => typeof part === 'string')
        .join('\n'),
    );
}

/** Every n-th, so that all sources keep their share. */
function thinned<T>(all: readonly T[], wanted: number): T[] {
  const step = Math.max(1, all.length / wanted);
  return Array.from({ length: Math.min(wanted, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (each) => each !== undefined,
  );
}
