import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifest, readmeBlocks, runModule, unpack } from './unpack.js';

describe('the published package', () => {
  let project = '';
  const file = (path: string) => join(project, 'node_modules/reply-coach', path);
  const list = (folder = '') => readdirSync(file(folder), { recursive: true, encoding: 'utf8' });

  beforeAll(() => {
    project = unpack();
  }, 60_000);
  afterAll(() => {
    rmSync(project, { recursive: true });
  });

  /** What a bundler makes of an entry that uses the package. */
  async function bundled(contents: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: project },
      bundle: true,
      format: 'esm',
      write: false,
      external: Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]),
      logLevel: 'error',
    });
    return outputFiles[0]?.text ?? '';
  }

  it('holds what is needed and nothing of the workshop', () => {
    expect(readdirSync(file('')).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'dist',
      'lexicons',
      'package.json',
    ]);
    expect(readdirSync(file('lexicons')).sort()).toEqual(['en', 'schema.json']);
    expect(list('dist').filter((name) => /\.(test|stories)\.|(?<!\.d)\.ts$|\.map$/.test(name))).toEqual([]);
  });

  it.each(Object.entries(manifest.exports))('exports %s from a file that is there', (_, target) => {
    const targets = typeof target === 'string' ? [target] : [target.types, target.default];
    for (const path of targets) expect(existsSync(file(path)), path).toBe(true);
  });

  it.each([
    'reply-coach',
    'reply-coach/engine',
    'reply-coach/fields',
    'reply-coach/fields/quill',
    'reply-coach/define',
  ])('%s loads in Node and leaves no globals behind', (name) => {
    const code = `
        // lit brings its own, once
        await import('lit');
        const before = Reflect.ownKeys(globalThis);
        const module = await import('${name}');
        console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String)));`;
    expect(JSON.parse(runModule(project, code))).toEqual([]);
  });

  it('defines no element until asked to', () => {
    const code = `
      const defined = [];
      globalThis.HTMLElement = class {};
      globalThis.customElements = {
        get: (name) => defined.find((known) => known === name),
        define: (name) => defined.push(name),
      };
      await import('reply-coach');
      const before = [...defined];
      await import('reply-coach/define');
      console.log(JSON.stringify({ before, after: defined.sort() }));`;
    const { before, after } = JSON.parse(runModule(project, code)) as { before: string[]; after: string[] };
    expect(before).toEqual([]);
    expect(after).toEqual(expect.arrayContaining(['reply-coach', 'reply-coach-popover']));
  });

  it('lets bundlers drop what is not used, and keeps what defines elements', async () => {
    expect((await bundled(`import 'reply-coach';`)).trim()).toBe('');
    const engine = await bundled(`export { createCoach } from 'reply-coach';`);
    expect(engine).toContain('compromise');
    expect(engine).not.toMatch(/from "(lit|@lit|@floating-ui)/);
    expect(await bundled(`import 'reply-coach/define';`)).toMatch(/customElements\.define\("reply-coach"/);
  });

  it('loads the language engine only when it is first needed', () => {
    const loaded = new Set<string>();
    const visit = (path: string): void => {
      if (loaded.has(path)) return;
      loaded.add(path);
      for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(
        /^(?:import|export)\s.*?["'](\.[^"']+)["'];$/gm,
      )) {
        visit(join(path, '..', target));
      }
    };
    visit(file('dist/define.js'));
    expect([...loaded]).toContain(file('dist/elements/reply-coach/reply-coach.js'));
    expect([...loaded]).not.toContain(file('dist/engine/linguist.js'));
  });

  it('describes the public surface of the elements and nothing else', () => {
    const { modules } = JSON.parse(readFileSync(file('custom-elements.json'), 'utf8')) as {
      modules: {
        path: string;
        declarations: { tagName?: string; members?: { name: string; privacy?: string; description?: string }[] }[];
      }[];
    };
    const declarations = modules.flatMap((module) => module.declarations);
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []);
    expect(tags).toEqual(expect.arrayContaining(['reply-coach', 'reply-coach-popover']));
    for (const { path } of modules) expect(existsSync(file(path)), path).toBe(true);
    const members = declarations.flatMap((declaration) => (declaration.tagName ? (declaration.members ?? []) : []));
    expect(members.filter(({ name, privacy }) => name.startsWith('#') || (privacy ?? 'public') !== 'public')).toEqual(
      [],
    );
    expect(members.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
  });

  // Gzipped. Of the engine, the lexicons are four fifths: frames and rewrites (190 KB), meanings, weights (60 KB at most).
  it('stays small', () => {
    const kilobytes = (paths: string[]) =>
      paths.reduce((sum, path) => sum + gzipSync(readFileSync(file(path))).length, 0) / 1024;
    const engine = list('dist/engine').filter((name) => name.endsWith('.js'));
    const elements = ['elements', 'controllers', 'fields', 'context', 'events', 'styles', 'words', 'locales'].flatMap(
      (folder) =>
        list(join('dist', folder))
          // An editor's adapter is loaded by those who have that editor.
          .filter((name) => name.endsWith('.js') && !/^(?:editors\/|codemirror)/.test(name))
          .map((name) => join('dist', folder, name)),
    );
    expect(kilobytes(engine.map((name) => join('dist/engine', name)))).toBeLessThan(375);
    expect(kilobytes(elements)).toBeLessThan(95);
    expect(kilobytes(['dist/reply-coach.bundle.js'])).toBeLessThan(530);
  });

  it.each(readmeBlocks('js'))('runs the code of the README: %#', (code) => {
    expect(runModule(project, code)).toMatch(/^blame-customer |^The feeling, named|^We call them members\./m);
  });

  it('runs in the terminal', () => {
    const code = `
      import { spawnSync } from 'node:child_process';
      const { stdout } = spawnSync(process.execPath, ['node_modules/reply-coach/dist/cli/main.js', '--version']);
      console.log(String(stdout));`;
    expect(runModule(project, code).trim()).toBe(manifest.version);
    expect(readFileSync(file('dist/cli/main.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
