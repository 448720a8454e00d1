import type { Personal } from '../engine/room.js';
import type { ViewDesk } from '../engine/desk.js';
import { emailKey } from '../rows/fields.js';
import type { BookingRow } from './rows.js';

/**
 * What the room bookings keeps of a person.
 *
 * That a place was booked, came to something and was attended is others'
 * record too, and stays under an id that leads to nobody; what was noted of
 * the person goes, and so do baskets that name them.
 */
export const bookingsPersonal: Personal = {
  kept: async (desk, personId) => {
    const basket = await desk.get('booking-baskets', personId);
    return {
      bookings: await bookingsOf(desk, personId),
      bookingOrders: (await desk.find('booking-orders', { index: 'booker', where: [personId] })).rows,
      basket: basket === undefined ? [] : [basket],
    };
  },
  forget: async (desk, personId) => {
    const bookings = await bookingsOf(desk, personId);
    if (bookings.some(({ stage, startsOn }) => stage === 'booked' && startsOn >= desk.today)) {
      return {
        code: 'portal/open-business',
        says: 'A place is booked on an event that is still to come.',
        unblock: 'Cancel it, or let somebody else take it over.',
      };
    }
    for (const booking of bookings.filter(({ delegateId }) => delegateId === personId)) {
      const { informalName: _, requirements: __, ...rest } = booking;
      desk.put('bookings', rest);
    }
    for (const order of (await desk.find('booking-orders', { index: 'booker', where: [personId] })).rows) {
      const { purchaseOrder: _, ...rest } = order;
      desk.put('booking-orders', rest);
    }
    // They may sign in with another address than the one they are written to.
    const known = [await desk.get('people', personId), await desk.get('accounts', personId)];
    const keys = known.flatMap((row) => (row === undefined ? [] : [row.emailKey]));
    for (const basket of (await desk.find('booking-baskets', { index: 'all', where: [] })).rows) {
      if (basket.id === personId) {
        desk.remove('booking-baskets', basket.id);
        continue;
      }
      const places = basket.places.filter(
        ({ attendee }) =>
          !(attendee.kind === 'colleague' && attendee.personId === personId) &&
          !(attendee.kind === 'new-contact' && keys.includes(emailKey(attendee.email))),
      );
      if (places.length < basket.places.length) desk.put('booking-baskets', { ...basket, places });
    }
    return undefined;
  },
};

/** Places that somebody booked or has. */
async function bookingsOf(desk: ViewDesk, personId: string): Promise<readonly BookingRow[]> {
  const booked = (await desk.find('bookings', { index: 'booker', where: [personId] })).rows;
  const had = (await desk.find('bookings', { index: 'delegate', where: [personId] })).rows;
  return [...new Map([...booked, ...had].map((row) => [row.id, row])).values()];
}
