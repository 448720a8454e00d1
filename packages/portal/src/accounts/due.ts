import type { DueRule } from '../engine/room.js';
import { hashOf } from '../engine/hash-of.js';
import { hindrance, matchNow } from './match-registration.js';

/** What time causes in the room accounts: a record that arrived later releases the registration that waits for it. */
export const accountsDue: readonly DueRule[] = [
  {
    name: 'accounts/rematch',
    find: async (desk) => {
      // A body without rules for accounts has none to match.
      if (!desk.hasRulebook('accounts')) return [];
      const due: { key: string; command: string; input: unknown }[] = [];
      for (const row of (await desk.find('account-registrations', { index: 'stage', where: ['in-review'] })).rows) {
        const { matching, record } = await matchNow(desk, row);
        if (matching.outcome !== 'approve' || (await hindrance(desk, row, record)) !== undefined) continue;
        due.push({
          key: `${row.id}/${hashOf([row.details, record ?? null]).slice(0, 12)}`,
          command: 'accounts/rematch',
          input: { registrationId: row.id },
        });
      }
      return due;
    },
  },
];
