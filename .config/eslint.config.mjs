import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const browserOnly = ['lit', 'lit/*', '@lit/*', '@floating-ui/*'];

/** Dependencies point one way: elements → controllers → fields, engine; engine → compromise, chrono. */
const layer = (folder, { folders = [], packages = [], also = {} }) => ({
  files: [`src/${folder}/**/*.ts`],
  ...also,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(folders.length
            ? [{ group: folders.map((name) => `**/${name}/**`), message: `src/${folder} is below it.` }]
            : []),
          ...(packages.length ? [{ group: packages, message: `Not in src/${folder}.` }] : []),
        ],
      },
    ],
  },
});
const above = {
  engine: ['fields', 'context', 'controllers', 'elements', 'events', 'styles', 'cli'],
  fields: ['context', 'controllers', 'elements', 'events', 'cli'],
  page: ['cli'],
};
const compromise = ['compromise', 'compromise/*'];
const chrono = ['chrono-node', 'chrono-node/*'];
const nlp = [...compromise, ...chrono];

export default ts.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'src/engine/generated/',
      'src/locales/??.ts',
      'stories/generated/',
      '.cache/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: root } },
    rules: {
      'no-undef': 'off', // the compiler knows
      'no-unused-vars': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The one way to edit a field that the browser can undo, and to know a key that an input method swallowed.
      '@typescript-eslint/no-deprecated': ['error', { allow: [{ from: 'lib', name: ['execCommand', 'keyCode'] }] }],
      '@typescript-eslint/return-await': ['error', 'always'],
      // Index signatures are data, not properties: tsconfig and style agree on brackets there.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it asks for the assertion that is forbidden
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // the browser constructs elements
      // An empty string is often as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers print as one expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      'wc/guard-super-call': 'off', // LitElement has all of them
      'wc/no-closed-shadow-root': 'off', // what lies beside a host's field is not for the host's scripts
    },
  },
  layer('engine', {
    folders: above.engine,
    packages: [...browserOnly, ...nlp, 'node:*'],
    also: { ignores: ['src/engine/linguist.ts', 'src/engine/dates/chrono.ts'] },
  }),
  {
    ...layer('engine', { folders: above.engine, packages: [...browserOnly, ...chrono, 'node:*'] }),
    files: ['src/engine/linguist.ts'],
  },
  {
    ...layer('engine', { folders: above.engine, packages: [...browserOnly, ...compromise, 'node:*'] }),
    files: ['src/engine/dates/chrono.ts'],
  },
  layer('fields', { folders: above.fields, packages: ['lit', 'lit/*', '@lit/*', ...nlp, 'node:*'] }),
  layer('controllers', { folders: ['elements', ...above.page], packages: [...nlp, 'node:*'] }),
  layer('elements', { folders: above.page, packages: [...nlp, 'node:*'] }),
  layer('cli', {
    folders: ['fields', 'context', 'controllers', 'elements', 'events', 'styles'],
    packages: [...browserOnly, ...nlp],
  }),
  {
    // What runs in Node alone may print.
    files: ['**/*.mjs', 'lexicons/tools/**', 'tests/bench/**', 'vite.config.ts'],
    rules: { 'no-console': 'off' },
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', fetch: 'readonly', globalThis: 'readonly', URL: 'readonly' },
    },
  },
  {
    // Assertions of chai are expressions, and tests may look at what is unbound.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // @open-wc types `equal` as a promise, which it is not. `accessible()` is one, and must be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
    },
  },
);
