import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const NO_ENUM = { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' };
const NO_DEFAULT = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const NO_TRY = {
  selector: 'TryStatement',
  message: 'An outcome is a value, a refusal is thrown; only main, errors, the journal, live and the queue may catch.',
};
const NO_STYLE_ATTRIBUTE = {
  selector: "SvelteAttribute[key.name='style']:not(:has(SvelteMustacheTag))",
  message: 'The content security policy blocks static style attributes: use a class.',
};

const MAY_CATCH = [
  'server/main.ts',
  'server/errors.ts',
  'server/live/**',
  'server/commands/**',
  // What a file holds is tried, as the commands do: whether it is UTF-8, whether it is JSON.
  'server/imports/{damage,decode-text,remembered-columns}.ts',
  // Whether a text is a recipient, its library alone can say.
  'server/backups/locking.ts',
  'db/journal*.ts',
  'db/{open,copy}.ts',
  'kiosk/queue*',
  'tests/**',
];

export default ts.config(
  {
    ignores: [
      'build/',
      '.types/',
      'data/',
      'coverage/',
      'shared/words/compiled/',
      'db/migrations/',
      'db/rights-migrations/',
    ],
  },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-warning-comments': [
        'error',
        {
          terms: ['todo', 'fixme', 'xxx', 'hack', 'refactored', 'used to be', 'renamed from', 'moved from'],
          location: 'anywhere',
        },
      ],
      'no-console': 'error',
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT, NO_TRY, NO_STYLE_ATTRIBUTE],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Components are left to svelte-check: asking TypeScript about each of them here takes minutes.
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    // A Map or a Date that nothing on the screen follows needs no reactive twin.
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'off',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  // dependency-cruiser does not see the type imports of a component.
  {
    files: ['kiosk/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: outOf('server', 'db', 'console') }] },
  },
  {
    files: ['shared/web/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: outOf('server', 'db', 'kiosk', 'console') }] },
  },
  {
    files: ['console/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: outOf('server', 'db', 'kiosk') }] },
  },
  { files: MAY_CATCH, rules: { 'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT, NO_STYLE_ATTRIBUTE] } },
  { files: ['*.config.{ts,js}'], rules: { 'no-restricted-syntax': ['error', NO_ENUM, NO_TRY] } },
  // A suite is one function around many tests.
  { files: ['tests/**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable' } } },
);

function outOf(...storeys) {
  return storeys.map((storey) => `../**/${storey}/**`).concat(storeys.map((storey) => `../${storey}/**`));
}
