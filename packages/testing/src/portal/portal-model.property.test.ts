import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import fc from 'fast-check';
import { catalogues as shipped, rulebooks } from '@guildhall/rules';
import { compileAll } from './compile-all.js';
import { createTestPortal } from './create-test-portal.js';
import { portalLaws } from './laws/index.js';
import { arbitraryIntents } from './model/intent.js';
import { runIntents } from './model/run-intents.js';
import { givenSmallWorld } from './model/small-world.js';

const compiled = await compileAll(rulebooks);
const catalogues = Object.fromEntries(
  await Promise.all(
    [shipped['500-9810-X'](), shipped['601-3457-4']()].map(async (one) => [(await one).number, await one] as const),
  ),
);
const payments = { charge: () => Promise.resolve() };
const START = '2026-11-25T10:00:00.000Z';
const RUNS = 200;
const STEPS = 40;

describe('the portal, whatever people do', () => {
  it(`keeps every law through ${String(RUNS)} runs of ${String(STEPS)} steps`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryIntents(STEPS), async (intents) => {
        const identity = createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 1 });
        const options = { identity, catalogues, payments };
        const world = createTestPortal({ rulebooks: compiled, now: START, options });
        const small = await givenSmallWorld(world);
        await runIntents({ world, ...small, laws: portalLaws }, intents);
        for (const body of ['ima', 'imi']) assert.ok((await world.portal.verifyAudit(body)).ok);
      }),
      { numRuns: RUNS, includeErrorInReport: true },
    );
  });
});
