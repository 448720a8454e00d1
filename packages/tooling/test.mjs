// npm test [-- NAME…]: sets up what is missing, builds, and runs every check and test, or only those named.
import { existsSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { docs, doors, eslint, formatted, generated, sizes } from './lib/checks.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { filesIn } from './lib/files.mjs';
import { at } from './lib/paths.mjs';
import { ensureReaders } from './lib/readers.mjs';
import { browserTests, endToEndTests, nodeTests } from './lib/runners.mjs';
import { Stop, script } from './lib/stop.mjs';

/** Checks that have nothing to look at yet are left out, rather than counted as passed. */
const idle = {
  generated: () => filesIn('packages/tooling/generators').length === 0,
  sizes: () => !existsSync(at('packages/tooling/budgets.json')),
};
const checks = { eslint, docs, prettier: formatted, doors, generated, sizes };
const runners = { node: nodeTests, browser: browserTests, e2e: endToEndTests };
const total = { passed: 0, failed: 0 };

function report(name, { passed, failed, skipped = 0 }, started) {
  total.passed += passed;
  total.failed += failed;
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${failed === 0 ? 'ok  ' : 'FAIL'} ${name}: ${passed} passed, ${failed} failed${left} (${seconds} s)\n`,
  );
}

/** A check counts as one test. */
async function check(name) {
  const started = Date.now();
  const { code, output } = await checks[name]();
  report(name, code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, started);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
}

async function suite(name, chromium) {
  const started = Date.now();
  const tally = await runners[name](chromium);
  report(name, tally, started);
  for (const { name: test, file, error } of tally.failures) {
    process.stdout.write(`\n  ✗ ${test}${file ? `\n    ${file}` : ''}\n    ${error.replaceAll('\n', '\n    ')}\n`);
  }
  if (tally.failed > 0 && tally.output.trim() !== '') process.stdout.write(`\n${tally.output.trimEnd()}\n\n`);
}

await script(async () => {
  const known = [...Object.keys(checks), ...Object.keys(runners)];
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Stop(`There is no check named ${unknown}. Name some of: ${known.join(' ')}`);
  const wanted = (name) => named.length === 0 || named.includes(name);

  const started = Date.now();
  await build();
  if (wanted('node')) await ensureReaders();
  const chromium = wanted('browser') || wanted('e2e') ? await ensureChromium() : '';
  process.stdout.write(`Set up and built (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);

  // The checks run two at a time; the tests have the machine to themselves, because some of them measure time.
  const waiting = Object.keys(checks).filter((name) => wanted(name) && !idle[name]?.());
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await check(name);
  };
  await Promise.all([worker(), worker()]);
  for (const name of Object.keys(runners).filter(wanted)) await suite(name, chromium);

  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0 ? 0 : 1;
});
