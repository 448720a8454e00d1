export { GuildBillingRoute } from './billing/guild-billing-route/guild-billing-route.js';
export type { BillingRoute, BillingRouteView } from './billing/guild-billing-route/guild-billing-route.view.js';
export { GuildInvoice } from './billing/guild-invoice/guild-invoice.js';
export type { InvoiceView } from './billing/guild-invoice/guild-invoice.view.js';
export { GuildInvoiceDesk } from './billing/guild-invoice-desk/guild-invoice-desk.js';
export type { DeskRow, InvoiceDeskView, RenewalsView } from './billing/guild-invoice-desk/guild-invoice-desk.view.js';
export { GuildInvoiceList } from './billing/guild-invoice-list/guild-invoice-list.js';
export type { InvoiceListView } from './billing/guild-invoice-list/guild-invoice-list.view.js';
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
