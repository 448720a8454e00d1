import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';

/** Z3: a command that arrives a second time changes nothing. */
export const twiceIsOnce: StepLaw = {
  name: 'Z3: twice is once',
  check: ({ before, after, event }) => {
    if (event.kind !== 'act' || !event.again) return;
    // One that was invalid or never got through is new each time, and keeps nothing either.
    const [changed] = changedIn(before, after);
    if (changed !== undefined)
      throw new Error(`${event.name} arrived twice, and changed ${changed.table} ${changed.id} again.`);
  },
};
