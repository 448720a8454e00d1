import { existsSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './lib/chromium.mjs';
import { dexieModule } from './lib/dexie.mjs';
import { compiled, filesIn } from './lib/files.mjs';
import { at, root } from './lib/paths.mjs';
import { jsonLines } from './reporters/web-test-runner.mjs';

// axe-core is UMD only. Bundling it would cost seconds in every run; loading it for its global costs nothing.
const axe = {
  name: 'axe-core',
  resolveImport: ({ source }) => (source === 'axe-core' ? '/__axe-core.js' : undefined),
  serve: ({ path }) =>
    path === '/__axe-core.js'
      ? { type: 'js', body: "import '/node_modules/axe-core/axe.min.js'; export default globalThis.axe;" }
      : undefined,
};

const dexie = {
  name: 'dexie',
  resolveImport: ({ source }) => (source === 'dexie' ? `/${dexieModule}` : undefined),
};

// By their sources, so that a deleted test does not live on in dist.
const files = [
  ...filesIn('packages/tooling/browser', (path) => path.endsWith('.test.mjs')),
  ...filesIn('elements/src', (path) => path.endsWith('.test.ts')).map(compiled),
  ...filesIn('packages', (path) => path.endsWith('.browser.test.ts')).map(compiled),
].filter((path) => existsSync(at(path)));

const results = process.env.GUILDHALL_BROWSER_RESULTS;

export default {
  rootDir: root,
  files: files.map(at),
  // Lit without its development warning.
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [axe, dexie],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(results ? [jsonLines(results)] : []),
  ],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: [
    chromeLauncher({
      concurrency: 1,
      launchOptions: {
        executablePath: findChromium(),
        args: [
          // Chromium refuses to run as root, as it does in a container, without this.
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--disable-dev-shm-usage',
        ],
      },
    }),
  ],
};
