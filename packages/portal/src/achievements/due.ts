import type { DueRule } from '../engine/room.js';
import { archiveGoneAt } from './archive-for-rules.js';

/** What time causes in the room achievements: files whose time is over are deleted. They cannot be fetched before that either. */
export const achievementsDue: readonly DueRule[] = [
  {
    name: 'achievements/delete-archives',
    find: async (desk) => {
      const { rows } = await desk.find('archives', { index: 'made', where: ['ready'] });
      return rows.flatMap((row) => {
        const dueAt = archiveGoneAt(desk, row);
        if (dueAt === undefined || dueAt > desk.now) return [];
        return [{ key: row.id, command: 'achievements/delete-archive', input: { archiveId: row.id, dueAt } }];
      });
    },
  },
];
