import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mask } from '../../src/engine/text/mask.js';
import { labelledAs, lines, type LabelledSentence, type Part } from './corpus.js';

/** Where fetched files are kept: outside the project's own files. */
const KEPT_IN = fileURLToPath(new URL('../../node_modules/.cache/reply-coach/talk/', import.meta.url));

/** Volunteers who help each other with Ubuntu: irc-disentanglement, CC BY 4.0. */
const UBUNTU = {
  repository: 'jkkummerfeld/irc-disentanglement',
  commit: '82ed04f9627a45d0d6f2ec3c8683c88eb408a0d5',
};

/** Public conversations, each at one commit. */
const SOURCES = [
  {
    // Assistants that book and look things up: the Schema-Guided Dialogue dataset, CC BY-SA 4.0
    repository: 'google-research-datasets/dstc8-schema-guided-dialogue',
    commit: 'e852981ae34990f4358979625854259302feaa78',
    files: ['001', '015', '029', '043', '057', '087', '107', '120'].map((n) => `train/dialogues_${n}.json`),
    read: spokenBySystem,
  },
  {
    ...UBUNTU,
    files: [
      '2005-02-06.train-c', '2005-06-12.train-c', '2006-05-02.train-c', '2006-08-15.train-c', '2006-12-20.train-c',
      '2007-02-06.train-c', '2007-08-22.train-c', '2008-01-02.train-c', '2008-04-27.train-a', '2008-07-03.train-c',
      '2009-05-08.train-c', '2009-12-05.train-c', '2010-03-20.train-c', '2010-08-15.train-c', '2011-02-23.train-c',
      '2011-08-22.train-c', '2012-03-24.train-c', '2012-11-30.train-a', '2013-05-28.train-c', '2013-09-16.train-c',
      '2014-01-08.train-c', '2014-12-27.train-c', '2015-05-08.train-c', '2017-02-06.train-c', '2017-09-02.train-c',
    ].map((day) => `data/train/${day}.raw.txt`),
    read: addressedLines,
  },
]; // prettier-ignore

/**
 * Ordinary conversation that nobody labelled, by source: fetched once, never committed.
 * @throws Error that names the file when it cannot be fetched.
 */
export async function talk(): Promise<string[][]> {
  return await Promise.all(
    SOURCES.map(async ({ repository, commit, files, read }) =>
      (await Promise.all(files.map((file) => fetched(repository, commit, file)))).flatMap(read),
    ),
  );
}

const LABELS = fileURLToPath(new URL('../../tests/corpus/talk/', import.meta.url));

/** A sentence of a public conversation that two readers labelled, by its place: its words are not ours to copy. */
interface LabelledPlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Of the sentence, in its line. */
  readonly range: readonly [number, number];
  readonly labels: readonly {
    readonly rule: string;
    /** In the sentence. */
    readonly range: readonly [number, number];
    readonly optional?: boolean;
  }[];
}

/**
 * What volunteers say to those they help, labelled in `tests/corpus/talk`: one voice per conversation.
 * @throws Error that names the file when it cannot be fetched.
 */
export async function labelledTalk(part: Part): Promise<LabelledSentence[]> {
  const places = lines(`${LABELS}${part}.jsonl`) as LabelledPlace[];
  const logs = new Map<string, string[]>();
  for (const file of new Set(places.map((place) => place.file)))
    logs.set(file, (await fetched(UBUNTU.repository, UBUNTU.commit, file)).split('\n'));
  return places.map(({ file, line, range, labels }) => {
    const text = (logs.get(file)?.[line - 1] ?? '').slice(...range);
    const spans = labels.map(({ rule, range: [start, end], optional = false }) => ({
      rule, optional, range: { start, end },
    })); // prettier-ignore
    return {
      voice: file, item: `${file}:${line}`, text, masked: mask(text, { protectedTerms: [] }),
      ...labelledAs(spans),
    }; // prettier-ignore
  });
}

async function fetched(repository: string, commit: string, file: string): Promise<string> {
  const path = join(KEPT_IN, repository, commit, file);
  if (!existsSync(path)) {
    const url = `https://raw.githubusercontent.com/${repository}/${commit}/${file}`;
    const response = await fetch(url).catch((cause: unknown) => {
      throw new Error(`Training needs ${url}, which cannot be reached. Save it as ${path}.`, { cause });
    });
    if (!response.ok) throw new Error(`Training needs ${url}, which answers ${response.status}. Save it as ${path}.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await response.text());
  }
  return readFileSync(path, 'utf8');
}

interface Dialogue {
  readonly turns: readonly { readonly speaker: string; readonly utterance: string }[];
}

/** What the assistant says, each sentence pattern once: names and numbers alone do not make another. */
function spokenBySystem(json: string): string[] {
  const said = (JSON.parse(json) as Dialogue[]).flatMap(({ turns }) =>
    turns.filter(({ speaker }) => speaker === 'SYSTEM').map(({ utterance }) => utterance),
  );
  return [...new Map(said.map((text) => [text.replace(/[A-Z0-9][\w:,.$]*/g, '#'), text])).values()];
}

/** What is said to somebody: "[10:26] <nick> other: …". */
function addressedLines(log: string): string[] {
  return [...log.matchAll(/^\[\d\d:\d\d\] <[^>]+> [\w[\]`|^{}\\-]+[:,] (.{25,})$/gm)].map(([, text = '']) => text);
}
