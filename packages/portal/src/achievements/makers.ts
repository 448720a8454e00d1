import { archiveLife } from '@guildhall/core/machines';
import type { Maker } from '../engine/room.js';
import { addresseeOf } from '../memberships/addressee-of.js';
import { archiveContents } from './archive-contents.js';
import { makeArchiveFile } from './make-archive-file.js';

/** What the room achievements makes. */
export const achievementsMakers: Readonly<Record<string, Maker>> = {
  archive: {
    make: async (desk, id) => {
      const row = await desk.get('archives', id);
      return row?.stage === 'asked' ? makeArchiveFile(await archiveContents(desk, row)) : undefined;
    },
    made: async (desk, id, fileId) => {
      const row = await desk.get('archives', id);
      if (row === undefined) return;
      const asker = await addresseeOf(desk, row.askedBy);
      desk.move('archives', archiveLife, row, { type: 'file.made', fileId, at: desk.now }, { asker });
    },
    deleted: async (desk, id) => {
      const fileId = (await desk.get('archives', id))?.fileId;
      if (fileId !== undefined && (await desk.get('files', fileId)) !== undefined) desk.remove('files', fileId);
    },
  },
};
