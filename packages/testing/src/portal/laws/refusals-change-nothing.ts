import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';

/** What is kept of a command that was refused: that it was asked, and by which rules it was refused. */
const OF_A_REFUSAL: ReadonlySet<string> = new Set(['commands', 'decisions', 'pseudonyms', 'trail']);

/** A command that is not carried out changes nothing, and a view never does. */
export const refusalsChangeNothing: StepLaw = {
  name: 'refusals change nothing',
  check: ({ before, after, event }) => {
    if (event.kind !== 'act' && event.kind !== 'look') return;
    if (event.kind === 'act' && event.reply.kind === 'done') return;
    for (const { table, id } of changedIn(before, after)) {
      const isNote = event.kind === 'act' && event.reply.kind === 'refused' && OF_A_REFUSAL.has(table);
      if (!isNote) throw new Error(`${event.name} was ${event.reply.kind}, and changed ${table} ${id}.`);
    }
  },
};
