export type { PortalConnection, WatchRequest } from '@guildhall/portal/connect';
export { GuildAccountDesk } from './accounts/guild-account-desk/guild-account-desk.js';
export type { AccountDeskView, AccountLine, StaffRole } from './accounts/guild-account-desk/guild-account-desk.view.js';
export { GuildAuditTrail } from './accounts/guild-audit-trail/guild-audit-trail.js';
export type { AuditTrailView } from './accounts/guild-audit-trail/guild-audit-trail.view.js';
export { GuildChangePassword } from './accounts/guild-change-password/guild-change-password.js';
export type { ChangePasswordView } from './accounts/guild-change-password/guild-change-password.view.js';
export { GuildConfirmEmail } from './accounts/guild-confirm-email/guild-confirm-email.js';
export type { ConfirmEmailView } from './accounts/guild-confirm-email/guild-confirm-email.view.js';
export { GuildForgottenPassword } from './accounts/guild-forgotten-password/guild-forgotten-password.js';
export type { ForgottenPasswordView } from './accounts/guild-forgotten-password/guild-forgotten-password.view.js';
export { GuildRegistrationQueue } from './accounts/guild-registration-queue/guild-registration-queue.js';
export type {
  RegistrationQueueView,
  RegistrationView,
} from './accounts/guild-registration-queue/guild-registration-queue.view.js';
export { GuildSetPassword } from './accounts/guild-set-password/guild-set-password.js';
export type { SetPasswordView } from './accounts/guild-set-password/guild-set-password.view.js';
export { GuildSignIn } from './accounts/guild-sign-in/guild-sign-in.js';
export type { SignInView } from './accounts/guild-sign-in/guild-sign-in.view.js';
export { GuildBillingRoute } from './billing/guild-billing-route/guild-billing-route.js';
export type { BillingRoute, BillingRouteView } from './billing/guild-billing-route/guild-billing-route.view.js';
export { GuildInvoiceDesk } from './billing/guild-invoice-desk/guild-invoice-desk.js';
export type { DeskRow, InvoiceDeskView, RenewalsView } from './billing/guild-invoice-desk/guild-invoice-desk.view.js';
export { GuildInvoiceList } from './billing/guild-invoice-list/guild-invoice-list.js';
export type { InvoiceListView } from './billing/guild-invoice-list/guild-invoice-list.view.js';
export { GuildInvoice } from './billing/guild-invoice/guild-invoice.js';
export type { InvoiceView } from './billing/guild-invoice/guild-invoice.view.js';
export { GuildActivity } from './bookings/guild-activity/guild-activity.js';
export type { ActivityPlace, ActivityView } from './bookings/guild-activity/guild-activity.view.js';
export { GuildAttendanceDesk } from './bookings/guild-attendance-desk/guild-attendance-desk.js';
export type { AttendanceDeskView } from './bookings/guild-attendance-desk/guild-attendance-desk.view.js';
export { GuildAttendanceStatement } from './bookings/guild-attendance-statement/guild-attendance-statement.js';
export type { AttendanceStatementView } from './bookings/guild-attendance-statement/guild-attendance-statement.view.js';
export { GuildAttendance } from './bookings/guild-attendance/guild-attendance.js';
export type { AttendanceRow, AttendanceView } from './bookings/guild-attendance/guild-attendance.view.js';
export { GuildBasket } from './bookings/guild-basket/guild-basket.js';
export type { BasketPlace, BasketView, PlacedOrder } from './bookings/guild-basket/guild-basket.view.js';
export { GuildBookingForm } from './bookings/guild-booking-form/guild-booking-form.js';
export type {
  BookingFormView,
  Colleague,
  PlaceInBasket,
  PlaceWished,
} from './bookings/guild-booking-form/guild-booking-form.view.js';
export { GuildBooking } from './bookings/guild-booking/guild-booking.js';
export type { BookingView, TransfersView } from './bookings/guild-booking/guild-booking.view.js';
export { type CancellationAsked, CancellationWish } from './bookings/guild-cancellation-quote/cancellation-wish.js';
export { GuildCancellationQuote } from './bookings/guild-cancellation-quote/guild-cancellation-quote.js';
export type {
  CancellationQuoteView,
  CancellationStep,
} from './bookings/guild-cancellation-quote/guild-cancellation-quote.view.js';
export { GuildCancellation } from './bookings/guild-cancellation/guild-cancellation.js';
export type { CancellationView } from './bookings/guild-cancellation/guild-cancellation.view.js';
export { GuildEventList } from './bookings/guild-event-list/guild-event-list.js';
export type { EventKind, EventListView } from './bookings/guild-event-list/guild-event-list.view.js';
export { GuildEvent } from './bookings/guild-event/guild-event.js';
export type { EventView } from './bookings/guild-event/guild-event.view.js';
export { GuildCpdHistory } from './cpd/guild-cpd-history/guild-cpd-history.js';
export type { CpdHistoryView } from './cpd/guild-cpd-history/guild-cpd-history.view.js';
export { GuildCpdQueue } from './cpd/guild-cpd-queue/guild-cpd-queue.js';
export type { CpdQueueView } from './cpd/guild-cpd-queue/guild-cpd-queue.view.js';
export { GuildCpdSubmission } from './cpd/guild-cpd-submission/guild-cpd-submission.js';
export type { CpdSubmissionView } from './cpd/guild-cpd-submission/guild-cpd-submission.view.js';
export { GuildCpdSummary } from './cpd/guild-cpd-summary/guild-cpd-summary.js';
export type { CpdSummaryView } from './cpd/guild-cpd-summary/guild-cpd-summary.view.js';
export { CpdYearChangeEvent } from './cpd/guild-cpd-year/cpd-year-change-event.js';
export { GuildCpdYear } from './cpd/guild-cpd-year/guild-cpd-year.js';
export type { CpdYearView } from './cpd/guild-cpd-year/guild-cpd-year.view.js';
export { GuildAboutMe } from './memberships/guild-about-me/guild-about-me.js';
export type { AboutMeView, AddressUse, ShownAddress } from './memberships/guild-about-me/guild-about-me.view.js';
export { GuildChangeQueue } from './memberships/guild-change-queue/guild-change-queue.js';
export type {
  ChangePreviewView,
  ChangeQueueView,
  QueuedChange,
} from './memberships/guild-change-queue/guild-change-queue.view.js';
export { GuildMemberDesk } from './memberships/guild-member-desk/guild-member-desk.js';
export type { MemberDeskView } from './memberships/guild-member-desk/guild-member-desk.view.js';
export { GuildMember } from './memberships/guild-member/guild-member.js';
export type { MemberView } from './memberships/guild-member/guild-member.view.js';
export { GuildPreferences } from './memberships/guild-preferences/guild-preferences.js';
export type { PreferencesView } from './memberships/guild-preferences/guild-preferences.view.js';
export { GuildRenewalReadiness } from './memberships/guild-renewal-readiness/guild-renewal-readiness.js';
export type { RenewalReadinessView } from './memberships/guild-renewal-readiness/guild-renewal-readiness.view.js';
export { GuildRoleAndOrganisation } from './memberships/guild-role-and-organisation/guild-role-and-organisation.js';
export type { RoleAndOrganisationView } from './memberships/guild-role-and-organisation/guild-role-and-organisation.view.js';
export { GuildPortal } from './portal/guild-portal/guild-portal.js';
export { SignedInEvent } from './portal/guild-portal/signed-in-event.js';
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
export { type CommandAsked, CommandWish } from './shared/command-wish.js';
export { DecidedEvent } from './shared/decided-event.js';
export { defineOnce } from './shared/define-once.js';
export { GuildElement } from './shared/guild-element.js';
export type { Language } from './shared/language.js';
export { type Loaders, loadWhenSeen } from './shared/load-when-seen.js';
export { type LookAsked, LookWish } from './shared/look-wish.js';
export { ProblemEvent } from './shared/problem-event.js';
export { SayEvent } from './shared/say-event.js';
export { version } from './shared/version.js';
export { type Heed, ViewAskedEvent } from './shared/view-asked-event.js';
export { type WishAnswer, WishEvent, type WishReply } from './shared/wish-event.js';
export type { TextOverrides } from './shared/with-texts.js';
