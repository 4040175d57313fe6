import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import { SNIPPETS, type Snippet } from '../../stories/frameworks/snippets.js';
import { elements } from './manifest.js';
import { readmeBlocks, unpack } from './unpack.js';

const snippet = (framework: string): Partial<Snippet> => SNIPPETS.find((each) => each.framework === framework) ?? {};
const code = (framework: string): string => snippet(framework).code ?? '';

/** What the snippets take from the host, who has it. */
const HOST = 'export {}; declare global { function audit(...facts: unknown[]): void }';

describe('what the README and Storybook tell to copy', () => {
  let project = '';
  beforeAll(() => {
    project = unpack();
    const modules = join(project, 'node_modules');
    for (const name of [
      'react',
      '@types/react',
      '@angular/core',
      '@angular/forms',
      '@angular/common',
      'rxjs',
      'csstype',
    ]) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(resolve('node_modules', name), join(modules, name));
    }
  }, 60_000);
  afterAll(() => rmSync(project, { recursive: true }));

  const fromReadme = readmeBlocks('ts').map((block) => `import 'reply-coach/define';\n${block}`);
  it.each<[string, Record<string, string>]>([
    [
      'the README',
      {
        'host.d.ts': HOST,
        'reply-coach.pl.ts': 'export const templates = {};',
        ...Object.fromEntries(fromReadme.map((block, index) => [`readme-${index}.ts`, block])),
      },
    ],
    [
      'Storybook',
      {
        'react.tsx': code('React'),
        'tags.d.ts': snippet('React').types ?? '',
        'angular.ts': code('Angular'),
        'lit.ts': code('Lit'),
      },
    ],
  ])(
    'has the types that %s says',
    (_, files) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
      const compilerOptions = {
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        jsx: 'preserve',
        strict: true,
        noImplicitAny: false, // most snippets are JavaScript
        experimentalDecorators: true,
        skipLibCheck: true,
        noEmit: true,
        types: [],
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
      const run = (): string =>
        execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', project], {
          encoding: 'utf8',
        });
      expect(complaintsOf(run)).toBe('');
    },
    60_000,
  );

  it('is a component in Vue', () => {
    const { descriptor, errors } = parse(code('Vue'));
    expect(errors).toEqual([]);
    expect(compileScript(descriptor, { id: 'reply' }).content).toContain('customer');
    const { content: source = '' } = descriptor.template ?? {};
    expect(compileTemplate({ source, filename: 'reply.vue', id: 'reply' }).errors).toEqual([]);
  });

  it('is a component in Svelte', () => {
    expect(compile(code('Svelte'), { generate: 'client' }).warnings).toEqual([]);
  });

  it('names tags, attributes and events that there are', () => {
    const known = new Set(
      elements.flatMap(({ tagName, attributes = [], events = [] }) => [
        tagName,
        ...[...attributes, ...events].map(({ name }) => name),
      ]),
    );
    const told = [...SNIPPETS.map((snippet) => snippet.code), ...readmeBlocks('html')].flatMap((text) =>
      Array.from(
        text.matchAll(/(?<![\w./-])(?:on)?((?:reply-coach|customer|agent)(?:-[a-z]+)*)(?=[\s=>)"'])/g),
        ([, name = '']) => name,
      ),
    );
    const names = told.filter((name) => name.includes('-'));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

/** What a compiler says against its input. */
function complaintsOf(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}
