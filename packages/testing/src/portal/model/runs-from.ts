import { type CommandName, commands } from '@guildhall/portal/contract';
import { catalogues as shipped, rulebooks } from '@guildhall/rules';
import { compileAll } from '../compile-all.js';
import { checkPortal } from './check-portal.js';

/** Commands that no run carries out; none. Whoever adds one says here why it cannot be. */
const OUT_OF_REACH: ReadonlySet<string> = new Set<CommandName>([]);

/**
 * Holds 1,000 random runs of 40 steps to every law.
 *
 * @param start - the instant at which each begins.
 * @returns the commands of the contract that were never carried out: a run in which little is done proves little.
 */
export async function runsFrom(start: string): Promise<readonly string[]> {
  const catalogues = Object.fromEntries(
    await Promise.all(
      [shipped['500-9810-X'](), shipped['601-3457-4']()].map(async (one) => [(await one).number, await one] as const),
    ),
  );
  const done = await checkPortal({
    rulebooks: await compileAll(rulebooks),
    catalogues,
    start,
    runs: 1000,
    steps: 40,
  });
  return Object.keys(commands).filter((name) => (done[name] ?? 0) === 0 && !OUT_OF_REACH.has(name));
}
