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
export { GuildCpdHistory } from './cpd/guild-cpd-history/guild-cpd-history.js';
export type { CpdHistoryView } from './cpd/guild-cpd-history/guild-cpd-history.view.js';
export { GuildCpdQueue } from './cpd/guild-cpd-queue/guild-cpd-queue.js';
export type { CpdQueueView } from './cpd/guild-cpd-queue/guild-cpd-queue.view.js';
export { GuildCpdSubmission } from './cpd/guild-cpd-submission/guild-cpd-submission.js';
export type { CpdSubmissionView } from './cpd/guild-cpd-submission/guild-cpd-submission.view.js';
export { GuildCpdYear } from './cpd/guild-cpd-year/guild-cpd-year.js';
export type { CpdYearView } from './cpd/guild-cpd-year/guild-cpd-year.view.js';
export { CpdYearChangeEvent } from './cpd/guild-cpd-year/cpd-year-change-event.js';
