/**
 * Runs the browser tests in Chromium, Firefox and WebKit, or in those named by `BROWSERS` (comma separated).
 * The last line it prints is the total: `N passed, N failed, N skipped`.
 */
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launcher, webkitServer } from './helpers/wtr-browsers.mjs';
import { realInput } from './helpers/wtr-commands.mjs';
import { prebundle } from './helpers/wtr-prebundle.mjs';
import { totals } from './helpers/wtr-totals.mjs';

const browsers = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',');

export default {
  files: 'tests/{fields,elements,editors,frameworks,stories}/**/*.test.ts',
  concurrency: 1, // 1 makes the webdriver launcher use the top page, not iframes
  concurrentBrowsers: 1, // key strokes go to the window that has the focus: one at a time
  testFramework: { config: { timeout: 10_000 } },
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    ...(browsers.includes('webkit') ? [webkitServer()] : []),
    prebundle([
      'compromise/two',
      'chrono-node/en',
      'vue',
      'storybook/test',
      'storybook/preview-api',
      '@storybook/web-components/entry-preview',
    ]),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    realInput,
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  coverageConfig: { include: ['src/**/*.ts'] },
  browsers: browsers.map(launcher),
  reporters: [defaultReporter(), totals()],
};
