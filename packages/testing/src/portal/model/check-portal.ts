import { createMemoryPasswordStorage, createPasswordIdentity } from '@guildhall/portal';
import fc from 'fast-check';
import { createTestPortal, type TestPortal } from '../create-test-portal.js';
import { portalLaws } from '../laws/index.js';
import { arbitraryPlan } from './intent.js';
import type { StepLaw } from './law.js';
import { prepareWorld, type WorldParts } from './prepare-world.js';
import { runIntents } from './run-intents.js';

/** How a portal is to be tried. */
export interface PortalTrial extends WorldParts {
  /** How many runs. */
  readonly runs: number;
  /** How many intents in each. */
  readonly steps: number;
  /** Default: {@link portalLaws}. */
  readonly laws?: readonly StepLaw[];
  /** The seed of the runs. Default: another each time. */
  readonly seed?: number;
}

/**
 * Runs a portal at random, many times over, and holds every step to every law.
 *
 * @returns how many times each command was carried out, in all runs together.
 * @throws Error with the shortest run that breaks a law, and the seed to run it again.
 */
export async function checkPortal(trial: PortalTrial): Promise<Readonly<Record<string, number>>> {
  const { start, runs, steps, laws = portalLaws, seed } = trial;
  const small = await prepareWorld(trial);
  const done: Record<string, number> = {};
  await fc.assert(
    fc.asyncProperty(arbitraryPlan(steps), async (plan) => {
      const world = await openWorld(trial, small.file, start);
      const did = await runIntents({ world, ...small, laws }, plan);
      for (const [name, times] of Object.entries(did)) done[name] = (done[name] ?? 0) + times;
      for (const body of ['ima', 'imi']) {
        const verdict = await world.portal.verifyAudit(body);
        if (!verdict.ok) throw new Error(`The audit log of ${body} does not verify: ${verdict.says}`);
      }
    }),
    { numRuns: runs, includeErrorInReport: true, ...(seed === undefined ? {} : { seed }) },
  );
  return done;
}

async function openWorld({ rulebooks, catalogues }: PortalTrial, file: unknown, now: string): Promise<TestPortal> {
  const identity = createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 1 });
  for (const name of ['ima/ann', 'ima/cai', 'imi/lea', 'imi/max', 'imi/tom', 'imi/centre-one'])
    await identity.setPassword(name, 'a long password');
  // Others than those that were made before the run.
  let secrets = 50_000;
  const secret = (): string => `secret-${String(++secrets).padStart(8, '0')}`;
  const options = { identity, catalogues, secret, payments: { charge: () => Promise.resolve() } };
  const world = createTestPortal({ rulebooks, now, options });
  await world.store.importAll(file);
  return world;
}
