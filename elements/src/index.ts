export { GuildBillingRoute } from './billing/guild-billing-route/guild-billing-route.js';
export type { BillingRoute, BillingRouteView } from './billing/guild-billing-route/guild-billing-route.view.js';
export { CancellationWish, type CancellationAsked } from './bookings/guild-cancellation-quote/cancellation-wish.js';
export { GuildCancellationQuote } from './bookings/guild-cancellation-quote/guild-cancellation-quote.js';
export type {
  CancellationQuoteView,
  CancellationStep,
} from './bookings/guild-cancellation-quote/guild-cancellation-quote.view.js';
export { GuildCpdSummary } from './cpd/guild-cpd-summary/guild-cpd-summary.js';
export type { CpdSummaryView } from './cpd/guild-cpd-summary/guild-cpd-summary.view.js';
export type {
  CombinationCompletion,
  CombinationGroup,
  CombinationUnit,
  CombinationView,
  Measure,
} from './qualifications/combination.view.js';
export { GuildCombinationStatus } from './qualifications/guild-combination-status/guild-combination-status.js';
export { GuildUnitPicker } from './qualifications/guild-unit-picker/guild-unit-picker.js';
export { type UnitChangeAsked, UnitChangeWish } from './qualifications/unit-change-wish.js';
export { DecidedEvent } from './shared/decided-event.js';
export { defineOnce } from './shared/define-once.js';
export { GuildElement } from './shared/guild-element.js';
export type { Language } from './shared/language.js';
export { ProblemEvent } from './shared/problem-event.js';
export { version } from './shared/version.js';
export { type WishAnswer, WishEvent, type WishReply } from './shared/wish-event.js';
export { GuildEventList } from './bookings/guild-event-list/guild-event-list.js';
export type { EventKind, EventListView } from './bookings/guild-event-list/guild-event-list.view.js';
export { GuildEvent } from './bookings/guild-event/guild-event.js';
export type { EventView } from './bookings/guild-event/guild-event.view.js';
export { GuildBookingForm } from './bookings/guild-booking-form/guild-booking-form.js';
export type {
  BookingFormView,
  Colleague,
  PlaceInBasket,
  PlaceWished,
} from './bookings/guild-booking-form/guild-booking-form.view.js';
export { GuildBasket } from './bookings/guild-basket/guild-basket.js';
export type { BasketPlace, BasketView, PlacedOrder } from './bookings/guild-basket/guild-basket.view.js';
