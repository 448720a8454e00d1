import type { StepLaw } from '../model/law.js';

/** Every email that was delivered was delivered once, where nothing failed and nobody was in the way. */
export const emailsAreSentOnce: StepLaw = {
  name: 'emails are sent once',
  check: ({ event, world }) => {
    if (event.kind !== 'deliver') return;
    const ids = world.emails.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) throw new Error('An email was sent twice.');
  },
};
