import type { Editions } from '@guildhall/store';

/**
 * The editions of the portal's tables: what a database of an earlier program
 * goes through.
 *
 * 1 had one telephone number a person, and knew of no place that was moved or
 * handed on.
 */
export const portalEditions: Editions = {
  edition: 2,
  upgrades: {
    2: {
      people: ({ phone, ...row }) => ({ ...row, phones: phonesOf(phone) }),
      bookings: (row) => ({ ...row, substitutions: [], transfers: 0 }),
    },
  },
};

function phonesOf(phone: unknown): readonly string[] {
  if (phone === undefined || phone === '') return [];
  // Rather set aside than lost: whoever looks at it can tell what it was.
  if (typeof phone !== 'string') throw new TypeError('The telephone number is no text.');
  return [phone];
}
