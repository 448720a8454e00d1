import jsdoc from 'eslint-plugin-jsdoc';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { root } from './lib/paths.mjs';

const tests = ['**/*.test.ts'];

export default defineConfig([
  { ignores: ['**/dist/', '**/node_modules/', 'docs/api/', 'coverage/', 'elements/types/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    basePath: root,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      // The house style, which the compiler does not hold.
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one word for one thing, everywhere.' },
        { selector: 'TSEnumDeclaration', message: 'Write a union of literals: it needs no code and reads in JSON.' },
      ],
      // What is taken out of an object to leave the rest needs a name and no use.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // The texts taken apart here are numbers of units and codes.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // There are no enums, so their assignments need no watching; it would take a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-eval': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A number in a template is what it looks like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index that was just checked is known to be there; the compiler cannot see it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: tests,
    basePath: root,
    rules: {
      // Time is a parameter in core, chance too.
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take `now` or `today` as an argument.' },
        { object: 'Math', property: 'random', message: 'Take what is random as an argument.' },
      ],
      'no-restricted-globals': ['error', 'document', 'window', 'fetch', 'process'],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name: one word for one thing, everywhere.' },
        { selector: 'TSEnumDeclaration', message: 'Write a union of literals: it needs no code and reads in JSON.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take `now` or `today` as an argument.',
        },
      ],
    },
  },
  {
    files: ['elements/src/**/*.ts'],
    basePath: root,
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    // Every exported symbol makes its promise in words. typedoc checks that the links in them lead somewhere.
    files: ['packages/*/src/**/*.ts', 'elements/src/**/*.ts'],
    ignores: tests,
    basePath: root,
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true, ClassDeclaration: true, ArrowFunctionExpression: true },
          contexts: [
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/check-alignment': 'error',
      'jsdoc/empty-tags': 'error',
    },
  },
  {
    files: tests,
    basePath: root,
    rules: {
      // node:test's describe and it answer promises that the runner waits for.
      '@typescript-eslint/no-floating-promises': 'off',
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error',
    },
  },
]);
