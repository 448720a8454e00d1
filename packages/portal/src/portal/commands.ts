import type { portalCommands } from '../contract/portal.js';
import { done, refuse } from '../engine/desk.js';
import type { CommandHandlers } from '../engine/room.js';

/** What the commands do that no room owns. */
export const portalCommandHandlers: CommandHandlers<typeof portalCommands> = {
  'portal/erase-person': async (desk, { personId }) => {
    const somebody = (await desk.get('people', personId)) ?? (await desk.get('accounts', personId));
    const may = desk.may('portal/erase-person', somebody, ({ body }) => ({ body }));
    if (!may.ok) return may;
    desk.about(personId);
    const refusal = await desk.forgetEverything(personId);
    return refusal === undefined ? done({}) : refuse(refusal);
  },
  'portal/retry-letter': async (desk, { effectId }) => {
    const may = desk.may('portal/retry-letter', { body: desk.body });
    if (!may.ok) return may;
    const row = await desk.get('outbox', effectId);
    if (row?.stage !== 'dead') {
      return refuse({ code: 'portal/not-given-up', says: 'Only what was given up can be tried again by hand.' });
    }
    desk.put('outbox', { ...row, stage: 'waiting', attempts: 0, dueAt: desk.now });
    return done({});
  },
};
