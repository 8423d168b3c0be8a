import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './eslint.walls.js'

const CODE = '**/*.{ts,tsx}'

export default defineConfig(
  globalIgnores(['build/', 'coverage/', 'data/', 'node_modules/']),
  {
    files: [CODE],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Numbers in template strings are what template strings are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // With noUncheckedIndexedAccess, an index that its loop has bounded needs the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An interface may ask for a promise of one who has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // `'known' | 'names' | string` tells a reader more than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['app/routes/**/*.{ts,tsx}', 'app/http/tell-troubles.ts'],
    rules: {
      // Throwing a Response is how Remix leaves a loader or an action half-way.
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'Response' },
            { from: 'package', package: '@remix-run/server-runtime', name: 'TypedResponse' },
          ],
        },
      ],
    },
  },
  { files: ['app/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: [CODE],
    ignores: ['db/sqlite-driver.server.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: 'better-sqlite3',
          message: 'Which release runs depends on the Node: ask db/sqlite-driver.server.ts.',
        },
      ],
    },
  },
  // Migrations see tables as they once were, for which there is no type any more.
  { files: ['db/migrations/*.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['**/*.{js,mjs}'], rules: { 'no-unused-vars': 'error', 'no-undef': 'off' } },
  ...house,
)
