import { readdirSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';

/** The package: one file a module, so that bundlers take only what is used, and dependencies stay dependencies. */
const modules: UserConfig = {
  build: {
    target: 'es2022',
    minify: false,
    lib: {
      formats: ['es'],
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/engine/index.ts',
        'src/fields/index.ts',
        'src/locales/index.ts',
        'src/cli/main.ts',
        ...readdirSync('src/fields/editors').map((file) => `src/fields/editors/${file}`),
        ...readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.define.ts'))
          .map((file) => `src/elements/${file}`),
      ],
    },
    rolldownOptions: {
      external: /^(lit|@lit\/.*|compromise|chrono-node|@floating-ui\/dom|node:.*)($|\/)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // What they tell is in the declarations and the manifest.
        comments: { jsdoc: false },
        // The compiler's own helpers would come under a name with its version in it.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'helpers/')}.js`,
      },
    },
  },
};

/** Everything in one file, for a page without a bundler: `<script type="module" src="…">`. */
const bundle: UserConfig = {
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    rolldownOptions: {
      input: 'src/bundle.ts',
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: 'reply-coach.bundle.js', codeSplitting: false },
    },
  },
};

export default defineConfig(({ mode }) => (mode === 'bundle' ? bundle : modules));
