import { addToDay, formatDay, parameterOn, parseDay } from '@guildhall/core';
import type { DueRule } from '../engine/room.js';
import { renewalOf } from './renewal-of.js';

/** What time causes in the room memberships: a reminder of each renewal, once. */
export const membershipsDue: readonly DueRule[] = [
  {
    name: 'memberships/reminders',
    find: async (desk) => {
      if (!desk.hasRulebook('memberships')) return [];
      const lead = parameterOn(desk.rulebook('memberships'), 'reminderLeadDays', desk.today);
      if (typeof lead !== 'number') return [];
      const to = formatDay(addToDay(parseDay(desk.today), { months: 0, days: lead + 1, seconds: 0 }));
      const { rows } = await desk.find('memberships', { index: 'renewal', where: [], from: desk.today, to });
      const due: { key: string; command: string; input: unknown }[] = [];
      for (const membership of rows) {
        const { id, personId, renewsOn, stage, remindedFor, invoicedFor } = membership;
        if (stage !== 'current' || remindedFor === renewsOn || invoicedFor === renewsOn) continue;
        const person = await desk.get('people', personId);
        if (person === undefined) continue;
        const { verdict } = await renewalOf(desk, person, membership);
        if (verdict.remind !== 'yes') continue;
        due.push({
          key: `${id}/${renewsOn}`,
          command: 'memberships/send-reminder',
          input: { membershipId: id, renewal: renewsOn },
        });
      }
      return due;
    },
  },
];
