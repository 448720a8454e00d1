import { formatDay, parseDay } from '@guildhall/core';
import type { DueRule } from '../engine/room.js';
import { standingOf } from './ask-rules.js';
import { settle } from './settle.js';

/** How many days before the last day a learner is told of it. */
const DAYS_BEFORE = 7;

/** What time causes in the room connections. What time ends there is derived and needs none of this. */
export const connectionsDue: readonly DueRule[] = [
  {
    name: 'connections/lapse',
    find: async (desk) => {
      const { rows } = await desk.find('connections', { index: 'waiting', where: [] });
      const settled = await Promise.all(rows.map((row) => settle(desk, row)));
      return settled
        .filter((each) => standingOf(desk, each).standing !== 'pending')
        .map(({ row: { id } }) => ({ key: id, command: 'connections/announce-lapse', input: { connectionId: id } }));
    },
  },
  {
    name: 'connections/end',
    find: async (desk) => {
      const to = formatDay(parseDay(desk.today) + DAYS_BEFORE + 1);
      const { rows } = await desk.find('connections', { index: 'ending', where: [], to });
      return rows.map(({ id, expiresOn: lastDay }) => ({
        key: `${id}/${lastDay}`,
        command: 'connections/announce-end',
        input: { connectionId: id, lastDay },
      }));
    },
  },
];
