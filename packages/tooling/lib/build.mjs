import { existsSync, rmSync } from 'node:fs';
import { bin } from './bin.mjs';
import { builtExamples } from './built-examples.mjs';
import { filesIn } from './files.mjs';
import { writeElementTypes } from './manifest/write-element-types.mjs';
import { ensureModules } from './modules.mjs';
import { at } from './paths.mjs';
import { must } from './run.mjs';
import { unlessDone } from './stamp.mjs';

const node = process.execPath;

/**
 * Everything up to JavaScript and declarations: enough for the linters, the documentation and the Node tests.
 * The rulebooks come between, because core compiles them and the other packages import them.
 */
export async function buildModules() {
  await must('Compiling core', node, [bin('typescript', 'tsc'), '-b', 'packages/core']);
  if (existsSync(at('packages/tooling/build-rules.mjs'))) {
    await must('Building the rulebooks', node, ['packages/tooling/build-rules.mjs']);
  }
  await must('Compiling', node, [bin('typescript', 'tsc'), '-b']);
}

/** What the bundles are made from. */
const bundled = [
  'elements/src',
  'packages/core/dist',
  'rules/dist',
  'packages/store/dist',
  'packages/portal/dist',
  'packages/testing/dist',
  'examples/demo',
  'elements/package.json',
  'rollup.config.mjs',
  'packages/tooling/custom-elements-manifest.config.mjs',
  'packages/tooling/lib/manifest',
  'package-lock.json',
];
const isProduct = (path) => /\.(js|mjs|ts)$/.test(path) && !/\.(test|d)\.(js|mjs|ts)$/.test(path);

/** The custom-elements manifest and the bundles a page loads, unless they are there already. Needs the modules. */
export async function buildBundles() {
  if (filesIn('elements/src', (path) => path.endsWith('.define.ts')).length === 0) return;
  await unlessDone('elements/dist/.bundled', bundled, isProduct, async () => {
    const analyzer = bin('@custom-elements-manifest/analyzer', 'cem');
    const manifest = ['analyze', '--quiet', '--config', '../packages/tooling/custom-elements-manifest.config.mjs'];
    await must('The custom-elements manifest', node, [analyzer, ...manifest], { folder: at('elements'), quiet: true });
    writeElementTypes();
    for (const stale of ['esm', 'browser', 'guildhall.js', 'guildhall.js.map'].map((name) => `elements/dist/${name}`)) {
      rmSync(at(stale), { recursive: true, force: true });
    }
    rmSync(at('examples/dist'), { recursive: true, force: true });
    await must('Bundling', node, [bin('rollup'), '--config', '--failAfterWarnings'], { quiet: true });
  });
}

/** The example pages that are built with a framework's own tools, unless they are there already. Needs the bundles. */
export async function buildExamples() {
  const used = ['elements/src', 'packages/core/dist', 'packages/portal/dist/connect', 'examples/frameworks'];
  for (const name of builtExamples()) {
    const folder = `examples/${name}`;
    const isSource = (path) => isProduct(path) || /\.(tsx|vue|svelte|html|mjs|json)$/.test(path);
    await unlessDone(`examples/dist/${name}/.built`, [folder, ...used, 'package-lock.json'], isSource, () =>
      must(`Building ${folder}`, node, [bin('vite'), 'build', '--config', `${folder}/vite.config.js`], { quiet: true }),
    );
  }
}

/** The documentation site, but for the pages of the API, which `npm run docs` writes. Needs the manifest. */
export const buildSite = () =>
  unlessDone(
    'docs/site/.built',
    [
      'docs/guides',
      'docs/decisions',
      'docs/architecture.md',
      'docs/contract.md',
      'README.md',
      'elements/custom-elements.json',
      'packages/tooling/docs-site',
    ],
    (path) => /\.(md|mjs|js|css|json|svg)$/.test(path),
    // What it needs is there only now: on a fresh clone the modules were installed a moment ago.
    async () => (await import('../docs-site/build.mjs')).buildDocsSite(),
  );

/** Builds everything. */
export async function build() {
  await ensureModules();
  await buildModules();
  await buildBundles();
  await buildExamples();
  await buildSite();
}
