import type { Personal } from '../engine/room.js';
import { pseudonymId } from './pseudonym-id.js';
import type { CommandRow } from './rows.js';

const FORGOTTEN: CommandRow['reply'] = {
  kind: 'refused',
  refusal: { code: 'portal/forgotten', says: 'This was done, and what it answered has been erased.' },
};

/**
 * What no room owns of a person.
 *
 * The replies to commands by or about them are blanked, so that a command
 * sent once more still does nothing. What joins the audit log to them goes last.
 */
export const portalPersonal: Personal = {
  kept: async (desk, personId) => ({
    trail: (await desk.find('trail', { index: 'person', where: [personId] })).rows,
    files: (await desk.find('files', { index: 'person', where: [personId] })).rows.map(
      ({ id, name, mediaType, madeAt }) => ({
        id,
        name,
        mediaType,
        madeAt,
      }),
    ),
  }),
  forget: async (desk, personId) => {
    for (const { id, commandId } of (await desk.find('trail', { index: 'person', where: [personId] })).rows) {
      desk.remove('trail', id);
      const command = await desk.get('commands', commandId);
      if (command === undefined) continue;
      const { personId: by, ...rest } = command;
      desk.put('commands', {
        ...rest,
        ...(by === undefined || by === personId ? {} : { personId: by }),
        reply: FORGOTTEN,
      });
    }
    for (const table of ['decisions', 'outbox', 'files'] as const) {
      for (const { id } of (await desk.find(table, { index: 'person', where: [personId] })).rows)
        desk.remove(table, id);
    }
    const pseudonym = pseudonymId(desk.body, personId);
    if ((await desk.get('pseudonyms', pseudonym)) !== undefined) desk.remove('pseudonyms', pseudonym);
    return undefined;
  },
};
