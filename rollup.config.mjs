import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
import terser from '@rollup/plugin-terser';
import { compactStyles } from './packages/tooling/lib/compact-styles.mjs';
import { compactTemplates } from './packages/tooling/lib/compact-templates.mjs';
import { dexieAsModule } from './packages/tooling/lib/dexie.mjs';
import { compiled, filesIn } from './packages/tooling/lib/files.mjs';
import { oneLit } from './packages/tooling/lib/one-lit.mjs';
import { at } from './packages/tooling/lib/paths.mjs';

// One entry for each element, found by the file that defines its tag: guild-cpd-summary.define.ts.
const elements = Object.fromEntries(
  filesIn('elements/src', (path) => path.endsWith('.define.ts')).map((path) => [
    basename(path, '.define.ts'),
    at(compiled(path)),
  ]),
);
const all = { guildhall: at('elements/dist/define-all.js') };

// Lit without its development warnings. CommonJS is for the few libraries that ship nothing else.
const plugins = [
  compactStyles,
  compactTemplates,
  oneLit,
  dexieAsModule,
  nodeResolve({ exportConditions: ['production', 'browser', 'default'] }),
  commonjs(),
];
const minify = terser({ module: true, ecma: 2022, compress: { passes: 2 } });

// A chunk is named for the door it is behind: core, core-rulebook-load, rules-cpd-ima. Most would be called index.
const chunkFileNames = ({ facadeModuleId, name }) => {
  const [, ring, file] =
    /\/(core|rules|elements)\/dist\/(.+)\.js$/.exec(facadeModuleId?.replaceAll('\\', '/') ?? '') ?? [];
  const door = ring === undefined ? name : `${ring}/${file}`.replace(/\/index$/, '').replaceAll('/', '-');
  return `chunks/${door}-[hash].js`;
};

// What is untidy inside a dependency is not ours to mend. In our own files any warning fails the build.
const isTheirs = ({ id, ids }) => (ids ?? (id ? [id] : [])).some((each) => each.includes('node_modules'));
const onwarn = (warning, warn) => {
  if (
    ['CIRCULAR_DEPENDENCY', 'INVALID_ANNOTATION', 'THIS_IS_UNDEFINED', 'EVAL'].includes(warning.code) &&
    isTheirs(warning)
  )
    return;
  warn(warning);
};

// Which files are one chunk, by the first pattern that fits; what only they import goes with them.
const chunks = [
  // Two copies of Lit on a page cannot share its Trusted Types policy, so all entries load it from one chunk, with
  // what every element has in common: together they weigh less. Its directives are for those that use one.
  [/\/node_modules\/lit-html\/(directive|async-directive|directives\/[^/]+)\.js$/, 'lit-more'],
  [/\/node_modules\/(@lit|lit|lit-html|lit-element)\//, 'shared'],
  [
    /\/elements\/dist\/shared\/(decided-event|define-once|format|guild-element|input|language|language-controller|problem-event|script-input-controller|texts|tokens\.styles|version)\.js$/,
    'shared',
  ],
  // What comes together nearly wherever it comes: together it weighs a fifth less.
  [
    /\/elements\/dist\/shared\/(busy-button|buttons\.styles|format-money|format-time|layout\.styles|link-to|lists\.styles|may|outcome|wish\.texts)\.js$/,
    'parts',
  ],
  [/\/elements\/dist\/shared\/(late-wish|rows-controller)\.js$/, 'rows'],
  [/\/elements\/dist\/shared\/(command-id|command-wish|look-wish|say-event|wish-controller|wish-event)\.js$/, 'wishes'],
  [/\/elements\/dist\/bookings\/(event-parts|event-when|event\.styles|event\.texts)\.js$/, 'events'],
  [/\/elements\/dist\/billing\/(format-sum|invoice-parts|invoice\.texts)\.js$/, 'invoices'],
  [/\/elements\/dist\/shared\/(dialog-controller|dialog\.styles)\.js$/, 'dialogs'],
  [/\/elements\/dist\/shared\/(field|form-controller)\.js$/, 'forms'],
  // What decides, with what asks it: in pieces it weighs a quarter more. What only some rulebooks are compiled to is
  // a chunk beside it, and so is the compiler; what checks files stays behind its own door.
  [/\/core\/dist\/rulebook\/(load|schema|json-rules-engine|emit)\//, undefined],
  [/\/core\/dist\/rulebook\/(compile\/|run\/index\.js$)/, 'core-compile'],
  [
    /\/core\/dist\/rulebook\/run\/(table|band|ladder|extreme|derive-at-least|derive-days-between|working-days)\.js$/,
    'core-run-more',
  ],
  [/\/core\/dist\/(kernel\/|rulebook\/|index\.js$)/, 'core'],
  [
    /\/elements\/dist\/shared\/(decided?|decider|decide-controller|problem-error|day-controller|is-day|london-today)\.js$|\/rules\/dist\/compiled\.js$/,
    'core',
  ],
  // A room of core, with what asks it.
  [/\/core\/dist\/(billing|bookings|cpd)\//, 'core-$1'],
  [/\/elements\/dist\/(billing|bookings|cpd)\/.*\/decide-\w+\.js$/, 'core-$1'],
];
const manualChunks = (id) => {
  const path = id.replaceAll('\\', '/');
  const [files, chunk] = chunks.find(([each]) => each.test(path)) ?? [];
  return chunk?.replace('$1', files.exec(path)[1]);
};

/** For bundlers: a module for each element whose dependencies stay imports, so that a site shares and shakes them. */
const modules = {
  input: { ...elements, ...all },
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:\\/.test(id),
  onwarn,
  output: { dir: 'elements/dist/esm', format: 'es', sourcemap: true, chunkFileNames },
};

/** For pages: a module for each element, over shared and lazy chunks, and guildhall.js, which loads those a page has. */
const browser = {
  input: { ...elements, guildhall: at('elements/dist/autoload.js') },
  plugins,
  onwarn,
  output: {
    dir: 'elements/dist/browser',
    format: 'es',
    sourcemap: true,
    chunkFileNames,
    manualChunks,
    plugins: [minify],
  },
};

// A page put together from pieces often has the same script tag twice. The second must not bring a second Lit: its
// Trusted Types policy would be refused, and the script would fail where it had nothing to do.
const { version } = JSON.parse(readFileSync(at('elements/package.json'), 'utf8'));
const loaded = "globalThis[Symbol.for('guildhall.loaded')]";
const once = `
if (${loaded} !== undefined) {
  if (${loaded} !== '${version}')
    console.warn('Guildhall ${version} is not used: this page has already loaded ' + ${loaded} + '.');
  return;
}
${loaded} = '${version}';
`;

/** For a script tag: everything in one file, with nothing to load beside it. */
const single = {
  input: all.guildhall,
  plugins,
  onwarn,
  output: {
    file: 'elements/dist/guildhall.js',
    format: 'iife',
    inlineDynamicImports: true,
    intro: once,
    sourcemap: true,
    plugins: [minify],
  },
};

/** For the example pages: their back end, a portal in a worker, and the bar that moves its clock. */
const demo = (name) => ({
  input: { [name]: at(`examples/demo/${name}.js`) },
  // A portal has pieces that are loaded when they are asked for; their sizes are not a page's.
  plugins: [
    dexieAsModule,
    nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'], preferBuiltins: false }),
    commonjs(),
  ],
  onwarn,
  output: {
    dir: 'examples/dist',
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    plugins: [minify],
  },
});

export default [modules, browser, single, demo('demo-bar'), demo('worker')];
