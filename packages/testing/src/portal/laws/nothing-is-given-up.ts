import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';

/** Every effect can be carried out: its template is there and has what it needs, its file can be made. */
export const nothingIsGivenUp: StepLaw = {
  name: 'no effect is in trouble',
  check: ({ before, after, event }) => {
    if (event.kind !== 'deliver') return;
    for (const { table, after: row } of changedIn(before, after)) {
      if (table === 'outbox' && row?.['trouble'] !== undefined) {
        throw new Error(`${JSON.stringify(row['effect'])} is in trouble: ${JSON.stringify(row['trouble'])}`);
      }
    }
  },
};
