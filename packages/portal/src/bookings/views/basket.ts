import type { bookingsViews } from '../../contract/bookings.js';
import { billingAddressOf } from '../../billing/print-details.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { judgeBasket } from '../judge-basket.js';
import { sumOf } from '../money.js';
import { MAY, mayNot, type MayNow, mayNotBecause } from '../../shared/may.js';
import { nameOf } from '../../shared/name-of.js';

type Handlers = ViewHandlers<typeof bookingsViews>;

/** What is shown before an order is placed. */
export const basketViews: Pick<Handlers, 'bookings/basket' | 'bookings/colleagues'> = {
  'bookings/basket': async (desk) => {
    const personId = desk.actor.personId ?? '';
    const booker = await desk.get('people', personId);
    const may = desk.may('bookings/basket', booker, ({ id, body }) => ({ body, ownerId: id }));
    if (!may.ok) return may;
    const basket = await desk.get('booking-baskets', personId);
    const places = await judgeBasket(desk, may.thing, basket);
    const total = sumOf(places.map(({ price }) => price));
    const address = billingAddressOf(may.thing);
    const { email } = may.thing;
    const missing = places.flatMap((place) => place.missing);
    return done({
      places: places.map(({ place, event, option, attendee, price, terms, missing, warnings }) => ({
        id: place.id,
        eventId: place.eventId,
        title: event?.title ?? '',
        startsOn: event?.startsOn,
        optionId: place.optionId,
        optionLabel: option?.label ?? '',
        funded: option?.funded ?? false,
        attendee: place.attendee,
        attendeeName: attendee.name,
        informalName: place.informalName,
        requirements: place.requirements,
        eligibleForFunding: place.eligibleForFunding,
        termsAgreed: place.termsAgreed,
        fundingLink: event?.fundingLink,
        ...price,
        terms: [...terms],
        missing: [...missing],
        warnings: [...warnings],
      })),
      ...total,
      purchaseOrder: basket?.purchaseOrder,
      ...(total.totalPence === 0
        ? {}
        : {
            invoiceTo: {
              name: nameOf(may.thing),
              email,
              address:
                address === undefined
                  ? []
                  : [...address.lines, ...(address.postcode === undefined ? [] : [address.postcode])],
            },
          }),
      may: {
        place:
          places.length === 0
            ? mayNot(desk.language === 'cy' ? 'Mae’r fasged yn wag.' : 'The basket is empty.')
            : missing.length === 0
              ? MAY
              : mayNotBecause(missing),
      },
    });
  },
  'bookings/colleagues': async (desk, { limit, after }) => {
    const { organisationId, personId } = desk.actor;
    const may = desk.may('bookings/colleagues', { body: desk.body, ownerId: personId ?? '' });
    if (!may.ok) return may;
    if (organisationId === undefined) return done({ rows: [], may: { bookForOthers: worksAlone(desk) } });
    const page = await desk.find('people', {
      index: 'organisation',
      where: [organisationId],
      limit,
      after,
    });
    return done({
      ...page,
      rows: page.rows
        .filter(({ id }) => id !== personId)
        .map((person) => ({ personId: person.id, name: nameOf(person), email: person.email })),
      may: { bookForOthers: MAY },
    });
  },
};

function worksAlone({ language }: ViewDesk): MayNow {
  return language === 'cy'
    ? mayNot(
        'Dim ond ar gyfer pobl o’ch sefydliad eich hun y gallwch archebu, ac nid oes un ar eich cofnod.',
        'Ychwanegwch eich sefydliad at eich manylion.',
      )
    : mayNot(
        'You can only book for people of your own organisation, and none is on your record.',
        'Add your organisation to your details.',
      );
}
