import type { CommandAnswer, ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-basket>` shows: the view `bookings/basket` of the wire contract. */
export type BasketView = ViewAnswer<'bookings/basket'>;
/** A place that is about to be booked. */
export type BasketPlace = BasketView['places'][number];

/** An order that was placed, with what was in it and who is invoiced. */
export interface PlacedOrder {
  readonly answer: CommandAnswer<'bookings/place-order'>;
  readonly view: BasketView;
}
