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
export { GuildActivity } from './bookings/guild-activity/guild-activity.js';
export type { ActivityView } from './bookings/guild-activity/guild-activity.view.js';
export { GuildBooking } from './bookings/guild-booking/guild-booking.js';
export type { BookingView } from './bookings/guild-booking/guild-booking.view.js';
export { GuildAttendanceStatement } from './bookings/guild-attendance-statement/guild-attendance-statement.js';
export type { AttendanceStatementView } from './bookings/guild-attendance-statement/guild-attendance-statement.view.js';
export { GuildAttendance } from './bookings/guild-attendance/guild-attendance.js';
export type { AttendanceView } from './bookings/guild-attendance/guild-attendance.view.js';
export { GuildAttendanceDesk } from './bookings/guild-attendance-desk/guild-attendance-desk.js';
export type { AttendanceDeskView } from './bookings/guild-attendance-desk/guild-attendance-desk.view.js';
