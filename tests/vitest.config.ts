import { defineConfig } from 'vitest/config';

/** What runs in Node; what needs a page runs in web-test-runner.config.mjs. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/{fields,elements,editors,frameworks,stories}/**'],
    testTimeout: 20_000,
  },
});
