import { readFile } from 'node:fs/promises';
import { compile } from 'svelte/compiler';

/** Lets esbuild load Svelte components. */
export function svelte() {
  return {
    name: 'svelte',
    setup(build) {
      build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
        return { contents: js.code, loader: 'js' };
      });
    },
  };
}
