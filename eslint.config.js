import lit from 'eslint-plugin-lit';
import perfectionist from 'eslint-plugin-perfectionist';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { classOrder } from './scripts/lint/class-order.mjs';
import { offprint } from './scripts/lint/plugin.mjs';
import { everywhere, imports, namedExportsOnly, source, testImports, tests } from './scripts/lint/restrictions.mjs';

// `testing` is private: it holds what tests stand on, and follows their rules.
const SOURCE = ['packages/!(testing)/src/**/*.ts'];
const TESTS = [
  '**/*.test.ts',
  '**/*.test.mjs',
  '**/test/**/*.ts',
  'tests/**/*.{ts,mjs}',
  'packages/testing/**/*.{ts,mjs}',
];
const CODE = ['**/*.{ts,mts,js,mjs,cjs}'];

export default defineConfig(
  {
    ignores: ['**/node_modules/', '**/dist/', '**/.turbo/', '**/storybook-static/', '**/coverage/', '**/test-results/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  // Every file.
  {
    files: CODE,
    extends: [tseslint.configs.strict],
    plugins: { perfectionist, regexp, offprint },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    rules: {
      ...regexp.configs['flat/recommended'].rules,
      'array-callback-return': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-unused-private-class-members': 'error',
      'no-var': 'error',
      'object-shorthand': ['error', 'always'],
      'prefer-const': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere],
      'no-restricted-imports': ['error', imports],
      'offprint/reasoned-suppression': 'error',
      'offprint/linked-todo': 'error',
      'perfectionist/sort-classes': ['error', classOrder],
      'perfectionist/sort-imports': [
        'error',
        {
          type: 'unsorted',
          newlinesBetween: 'ignore',
          internalPattern: ['^@offprint/'],
          // Lit is an external module like any other: builtin, external, ours, relative.
          groups: [
            'side-effect',
            ['builtin', 'type-builtin'],
            ['external', 'type-external'],
            ['internal', 'type-internal'],
            ['parent', 'sibling', 'index', 'type-parent', 'type-sibling', 'type-index'],
            'unknown',
          ],
        },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      // Under noUncheckedIndexedAccess `match[1]!` says what the pattern guarantees, and costs no byte.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },

  // What is published.
  {
    files: SOURCE,
    plugins: { lit, wc },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'OffprintElement'] } },
    rules: {
      ...lit.configs['flat/all'].rules,
      ...wc.configs['flat/best-practice'].rules,
      // Template details that the house style decides otherwise, or that lit-analyzer checks with types.
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/no-property-change-update': 'off',
      'lit/no-native-attributes': 'off',
      'lit/prefer-query-decorators': 'off',
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-method-prefixed-with-on': 'off',
      'offprint/super-first': 'error',
      'offprint/max-class-lines': ['error', 250],
      'no-restricted-syntax': ['error', ...source, namedExportsOnly],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // Catalogues are data, loaded one by one through `import()`: their default is the catalogue.
  { files: ['packages/*/src/strings/*.ts'], rules: { 'no-restricted-syntax': ['error', ...source] } },
  // The base has no feature: what grows here grows on every element of every page.
  {
    files: ['packages/element/src/offprint-element.ts'],
    rules: { 'max-lines': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  // The two public doors of a component package: what they open can be read at a glance.
  {
    files: ['packages/*/src/index.ts', 'packages/*/src/define.ts'],
    ignores: ['packages/{element,metadata,testing,tokens}/src/index.ts'],
    rules: { 'max-lines': ['error', 15] },
  },

  // Tests and what they stand on.
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...tests],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: TESTS,
    // What starts browsers and servers may wait for them; what tests may not.
    ignores: ['packages/testing/src/**'],
    rules: { 'no-restricted-imports': ['error', testImports] },
  },
  // How our types join those of a framework is for the framework to say: a namespace, and interfaces with nothing of their own.
  {
    files: ['tests/consumers/*/src/elements.d.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
);
