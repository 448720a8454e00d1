import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';

/** Z1: nothing of one body is changed by somebody of another, and no view of one names a row of another. */
export const nothingCrossesBodies: StepLaw = {
  name: 'Z1: nothing crosses from one body to another',
  check: ({ before, after, event }) => {
    if (event.kind === 'act') {
      for (const { table, id, before: was, after: is } of changedIn(before, after)) {
        if ((was ?? is)?.['body'] !== event.body)
          throw new Error(`${event.name} of ${event.body} changed ${table} ${id}.`);
      }
    }
    if (event.kind === 'look' && event.reply.kind === 'shown') {
      const text = JSON.stringify(event.reply.answer);
      // What was asked for by name may be named again: it says nothing of what there is.
      const asked = JSON.stringify(event.input);
      for (const [table, rows] of Object.entries(after)) {
        for (const [id, row] of rows) {
          if (row['body'] !== event.body && text.includes(`"${id}"`) && !asked.includes(`"${id}"`))
            throw new Error(`${event.name} of ${event.body} shows ${table} ${id}.`);
        }
      }
    }
  },
};
