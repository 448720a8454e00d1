import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';
import { isSame } from './is-same.js';

/** Commands by which a document takes the place of another in whatever shares it. */
const CORRECTIONS = new Set(['achievements/supersede-document']);

/** N3, D1: only the learner's own commands change which documents are shared; a correction replaces, and widens nothing. */
export const sharesAreTheLearners: StepLaw = {
  name: 'N3: only the learner shares',
  check: ({ before, after, event }) => {
    for (const { table, id, before: was, after: is } of changedIn(before, after)) {
      if (table !== 'connections') continue;
      const [then, now] = [
        (was?.['documentIds'] ?? []) as readonly string[],
        (is?.['documentIds'] ?? []) as readonly string[],
      ];
      if (isSame(then, now) || is === undefined) continue;
      const learner =
        event.kind === 'act' && event.personId !== undefined
          ? after['accounts']?.get(event.personId)?.['learnerId']
          : undefined;
      if (learner !== undefined && learner === is['learnerId']) continue;
      if (event.kind === 'act' && CORRECTIONS.has(event.name) && now.length <= then.length) continue;
      throw new Error(
        `The documents of the connection ${id} were changed by ${event.kind === 'act' ? event.name : event.kind}.`,
      );
    }
  },
};
