import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';
import { rowsOf } from '../model/rows-of.js';

/** Z4: what is due is done once: running it again at once changes nothing. */
export const dueTwiceIsOnce: StepLaw = {
  name: 'Z4: due twice is once',
  check: async ({ after, event, world }) => {
    if (event.kind !== 'due') return;
    const report = await world.portal.runDue();
    const again = await rowsOf(world.store, bodiesIn(after));
    const [changed] = changedIn(after, again).filter(({ table }) => table !== 'commands');
    if (changed !== undefined || Object.keys(report.done).length > 0) {
      throw new Error(
        `What was done already was done again: ${JSON.stringify(report.done)} ${changed?.table ?? ''} ${changed?.id ?? ''}`,
      );
    }
  },
};

function bodiesIn(rows: Parameters<typeof changedIn>[0]): readonly string[] {
  const bodies = new Set<string>();
  for (const table of Object.values(rows)) for (const row of table.values()) bodies.add(String(row['body']));
  return [...bodies];
}
