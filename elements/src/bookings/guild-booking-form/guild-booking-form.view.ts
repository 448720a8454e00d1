import type { CommandInput, ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-booking-form>` is about: the view `bookings/event` of the wire contract. */
export type BookingFormView = ViewAnswer<'bookings/event'>;
/** Somebody of the booker's organisation. */
export type Colleague = ViewAnswer<'bookings/colleagues'>['rows'][number];
/** A place that lies in the basket. */
export type PlaceInBasket = ViewAnswer<'bookings/basket'>['places'][number];
/** A place as it is put into the basket. */
export type PlaceWished = CommandInput<'bookings/add-place'>;
