import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogues as shipped, rulebooks } from '@guildhall/rules';
import { compileAll } from './compile-all.js';
import { checkPortal } from './model/check-portal.js';
import { neverDone } from './model/never-done.js';

const catalogues = Object.fromEntries(
  await Promise.all(
    [shipped['500-9810-X'](), shipped['601-3457-4']()].map(async (one) => [(await one).number, await one] as const),
  ),
);
const compiled = await compileAll(rulebooks);
const START = '2026-11-25T10:00:00.000Z';
const RUNS = 1000;
const STEPS = 40;
/** Runs of one seed, so that whether every command is reached is no matter of chance. */
const SEED = 20261125;

describe('the portal, whatever people do', () => {
  it(`keeps every law through ${String(RUNS)} runs of ${String(STEPS)} steps, in which every command is carried out`, async () => {
    const done = await checkPortal({
      rulebooks: compiled,
      catalogues,
      start: START,
      runs: RUNS,
      steps: STEPS,
      seed: SEED,
    });
    assert.deepEqual(neverDone(done), []);
  });
});
