import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Installs the package, as npm would publish it, into an empty project. Returns the project's folder. */
export function unpack(): string {
  const project = mkdtempSync(join(tmpdir(), 'reply-coach-'));
  const modules = join(project, 'node_modules');
  const installed = join(modules, 'reply-coach');
  mkdirSync(installed, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project]);
  execFileSync('tar', ['-xzf', `reply-coach-${manifest.version}.tgz`, '-C', installed, '--strip-components=1'], {
    cwd: project,
  });
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  return project;
}

/** Runs a module in that project and returns what it prints. */
export function runModule(project: string, code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' });
}

/** The README's code blocks of a language, in order. */
export function readmeBlocks(language: string): string[] {
  const readme = readFileSync('README.md', 'utf8');
  return Array.from(
    readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')),
    ([, code = '']) => code,
  );
}
