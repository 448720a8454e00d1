import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bin } from './bin.mjs';
import { compiled, filesIn } from './files.mjs';
import { at } from './paths.mjs';
import { run } from './run.mjs';

/**
 * What a test runner came to.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, failures: { name: string, file: string, error: string }[], output: string }} Tally
 */

const results = 'node_modules/.cache/guildhall';
const node = process.execPath;

/** @returns {Promise<Tally>} */
async function tally(name, command) {
  mkdirSync(at(results), { recursive: true });
  const file = at(`${results}/${name}.jsonl`);
  rmSync(file, { force: true });
  const { code, output } = await command(file);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map(JSON.parse) : [];
  const count = (outcome) => lines.filter((line) => line.outcome === outcome).length;
  const failures = lines.filter((line) => line.outcome === 'failed');
  const passed = count('passed');
  if (failures.length === 0 && passed === 0) {
    failures.push({ name: 'nothing ran', file: '', error: `The ${name} tests are there to run; none did.` });
  } else if (failures.length === 0 && code !== 0) {
    failures.push({ name: 'the runner itself', file: '', error: `It ended with exit code ${code}.` });
  }
  return { passed, failed: failures.length, skipped: count('skipped'), failures, output };
}

function nodeTest(name, files) {
  const reporter = new URL('../reporters/node-test.mjs', import.meta.url).href;
  return tally(name, (destination) =>
    files.length === 0
      ? { code: 1, output: '' }
      : run(
          node,
          [
            '--enable-source-maps',
            '--test',
            `--test-concurrency=${availableParallelism()}`,
            `--test-reporter=${reporter}`,
            `--test-reporter-destination=${destination}`,
            ...files,
          ],
          { quiet: true },
        ),
  );
}

const isTest = (path) => /(?<!\.browser)\.test\.(ts|mjs)$/.test(path);

/** The tests that need no browser: those of every package, and of the tools themselves. */
export const nodeTests = () =>
  nodeTest('node', [
    ...filesIn('packages', (path) => isTest(path) && !path.startsWith('packages/tooling/browser/')).map(compiled),
  ]);

/** The tests of the elements, and of what needs a browser's database, in Chromium. Found by their sources, so that a deleted test does not live on in dist. */
export const browserTests = (chromium) =>
  tally('browser', (destination) =>
    run(node, [bin('@web/test-runner', 'wtr'), '--config', 'packages/tooling/web-test-runner.config.mjs'], {
      quiet: true,
      env: { CHROME_PATH: chromium, GUILDHALL_BROWSER_RESULTS: destination },
    }),
  );

/** Whole pages, as `npm start` serves them, in Chromium. */
export const endToEndTests = (chromium) => {
  process.env.CHROME_PATH = chromium;
  const isEndToEnd = (path) => path.endsWith('.e2e.mjs');
  return nodeTest('e2e', [...filesIn('packages/tooling/e2e', isEndToEnd), ...filesIn('examples', isEndToEnd)]);
};
