import { existsSync, rmSync } from 'node:fs';
import { bin } from './bin.mjs';
import { filesIn } from './files.mjs';
import { ensureModules } from './modules.mjs';
import { at } from './paths.mjs';
import { must } from './run.mjs';

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

/** The custom-elements manifest and the bundles a page loads. Needs the modules. */
export async function buildBundles() {
  if (filesIn('elements/src', (path) => path.endsWith('.define.ts')).length === 0) return;
  const analyzer = bin('@custom-elements-manifest/analyzer', 'cem');
  const manifest = ['analyze', '--quiet', '--config', '../packages/tooling/custom-elements-manifest.config.mjs'];
  const elements = { folder: at('elements'), quiet: true };
  await must('The custom-elements manifest', node, [analyzer, ...manifest], elements);
  for (const stale of ['esm', 'browser', 'guildhall.js', 'guildhall.js.map']) {
    rmSync(at(`elements/dist/${stale}`), { recursive: true, force: true });
  }
  await must('Bundling', node, [bin('rollup'), '--config', '--silent', '--failAfterWarnings']);
}

/** Builds everything. */
export async function build() {
  await ensureModules();
  await buildModules();
  await buildBundles();
}
