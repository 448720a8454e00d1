import type { bookingsCommands } from '../../contract/bookings.js';
import { type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { optionOf } from '../event-facts.js';
import type { BasketPlace, BookingBasketRow } from '../rows.js';

type Handlers = CommandHandlers<typeof bookingsCommands>;

/** How many places a basket holds. */
const MOST_PLACES = 50;

/** What is done with a basket. */
export const basketCommands: Pick<
  Handlers,
  'bookings/add-place' | 'bookings/change-place' | 'bookings/remove-place' | 'bookings/empty-basket'
> = {
  'bookings/add-place': async (desk, input) => {
    const may = await mayUse(desk, 'bookings/add-place');
    if (!may.ok) return may;
    const { places } = may.thing;
    if (places.length >= MOST_PLACES) {
      return refuse({
        code: 'bookings/basket-full',
        says: `A basket holds ${MOST_PLACES} places.`,
        unblock: 'Place this order first.',
      });
    }
    const refusal = await refuseUnknown(desk, input);
    if (refusal !== undefined) return refuse(refusal);
    const placeId = desk.newId('place');
    desk.put('booking-baskets', { ...may.thing, places: [...places, placeOf(placeId, input)] });
    return done({ placeId });
  },
  'bookings/change-place': async (desk, { placeId, ...input }) => {
    const may = await mayUse(desk, 'bookings/change-place');
    if (!may.ok) return may;
    const { places } = may.thing;
    if (!places.some(({ id }) => id === placeId)) {
      return refuse({ code: 'bookings/no-such-place', says: 'This place is not in your basket any more.' });
    }
    const refusal = await refuseUnknown(desk, input);
    if (refusal !== undefined) return refuse(refusal);
    desk.put('booking-baskets', {
      ...may.thing,
      places: places.map((place) => (place.id === placeId ? placeOf(placeId, input) : place)),
    });
    return done({});
  },
  'bookings/remove-place': async (desk, { placeId }) => {
    const may = await mayUse(desk, 'bookings/remove-place');
    if (!may.ok) return may;
    desk.put('booking-baskets', { ...may.thing, places: may.thing.places.filter(({ id }) => id !== placeId) });
    return done({});
  },
  'bookings/empty-basket': async (desk) => {
    const may = await mayUse(desk, 'bookings/empty-basket');
    if (!may.ok) return may;
    if ((await desk.get('booking-baskets', may.thing.id)) !== undefined) desk.remove('booking-baskets', may.thing.id);
    return done({});
  },
};

/** The basket of whoever asks; an empty one where there is none yet. */
async function mayUse(desk: Desk, action: string): Promise<Permitted<BookingBasketRow>> {
  const personId = desk.actor.personId ?? '';
  const may = desk.may(action, { body: desk.body, ownerId: desk.actor.personId });
  if (!may.ok) return may;
  const kept = await desk.get('booking-baskets', personId);
  return { ok: true, thing: kept ?? { id: personId, body: desk.body, ownerId: personId, places: [] } };
}

type PlaceInput = Omit<BasketPlace, 'id'>;

function placeOf(id: string, input: PlaceInput): BasketPlace {
  return { ...input, id };
}

async function refuseUnknown(desk: Desk, { eventId, optionId }: PlaceInput) {
  const event = await desk.get('events', eventId);
  if (event === undefined) {
    return { code: 'bookings/no-such-event', says: 'There is no such event.', unblock: 'Choose one from the list.' };
  }
  if (optionOf(event, optionId) === undefined) {
    return {
      code: 'bookings/no-such-option',
      says: 'The event has no such option.',
      unblock: 'Choose one of its options.',
    };
  }
  return undefined;
}
