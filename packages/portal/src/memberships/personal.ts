import type { Personal } from '../engine/room.js';
import { ERASED_PERSON } from '../shared/erased.js';
import { membershipOf } from './membership-of.js';

/**
 * What the room memberships keeps of a person.
 *
 * The person's row stays without anything of them: bookings and invoices of
 * others name its id.
 */
export const membershipsPersonal: Personal = {
  kept: async (desk, personId) => {
    const person = await desk.get('people', personId);
    return {
      person: person === undefined ? [] : [person],
      memberships: (await desk.find('memberships', { index: 'person', where: [personId] })).rows,
      changeRequests: (await desk.find('change-requests', { index: 'person', where: [personId] })).rows,
    };
  },
  forget: async (desk, personId) => {
    const membership = await membershipOf(desk, personId);
    if (membership !== undefined && membership.stage !== 'ended') {
      return {
        code: 'portal/open-business',
        says: 'The membership has not ended.',
        unblock: 'End the membership first.',
      };
    }
    for (const table of ['memberships', 'change-requests'] as const) {
      for (const { id } of (await desk.find(table, { index: 'person', where: [personId] })).rows)
        desk.remove(table, id);
    }
    const person = await desk.get('people', personId);
    if (person === undefined) return undefined;
    desk.put('people', {
      id: personId,
      body: desk.body,
      ...ERASED_PERSON,
      phones: [],
      addresses: [],
      preferences: {},
    });
    return undefined;
  },
};
