import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** How often `msg()` is called in the source, each call with a text of its own or one that is there already. */
function texts(): Set<string> {
  const found = new Set<string>();
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || /^(locales|engine)\//.test(name)) continue;
    const file = ts.createSourceFile(name, readFileSync(`src/${name}`, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText(file) === 'msg') {
        found.add(textOf(node.arguments[0]?.getText(file) ?? ''));
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** A text as a translator sees it: expressions are numbered. */
function textOf(source: string): string {
  let index = 0;
  return source
    .replace(/^(?:str)?['"`]|['"`]$/g, '')
    .replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, () => `{${index++}}`);
}

/** The texts that a pack translates. */
function translated(locale: string): Set<string> {
  const xliff = readFileSync(`src/locales/${locale}.xlf`, 'utf8');
  const units = xliff.matchAll(/<source>([^]*?)<\/source>\s*<target>[^]*?\S[^]*?<\/target>/g);
  return new Set(Array.from(units, ([, source = '']) => source.replace(/<x id="(\d+)"[^>]*\/>/g, '{$1}')));
}

describe.each(['de', 'es', 'fr'])('the language pack %s', (locale) => {
  it('has every text of the elements and no other (npm run localize brings it up to date)', () => {
    expect([...translated(locale)].sort()).toEqual([...texts()].sort());
  });

  it('was built from its translations', () => {
    const units = readFileSync(`src/locales/${locale}.xlf`, 'utf8').matchAll(/trans-unit id="(\w+)"/g);
    const built = readFileSync(`src/locales/${locale}.ts`, 'utf8').matchAll(/^\s*(s\w+):/gm);
    expect(Array.from(built, ([, id]) => id).sort()).toEqual(Array.from(units, ([, id]) => id).sort());
  });
});
