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
export { GuildAboutMe } from './memberships/guild-about-me/guild-about-me.js';
export type { AboutMeView } from './memberships/guild-about-me/guild-about-me.view.js';
export { GuildPreferences } from './memberships/guild-preferences/guild-preferences.js';
export type { PreferencesView } from './memberships/guild-preferences/guild-preferences.view.js';
export { GuildRoleAndOrganisation } from './memberships/guild-role-and-organisation/guild-role-and-organisation.js';
export type { RoleAndOrganisationView } from './memberships/guild-role-and-organisation/guild-role-and-organisation.view.js';
export { GuildRenewalReadiness } from './memberships/guild-renewal-readiness/guild-renewal-readiness.js';
export type { RenewalReadinessView } from './memberships/guild-renewal-readiness/guild-renewal-readiness.view.js';
export { GuildChangeQueue } from './memberships/guild-change-queue/guild-change-queue.js';
export type { ChangePreviewView, ChangeQueueView } from './memberships/guild-change-queue/guild-change-queue.view.js';
export { GuildMemberDesk } from './memberships/guild-member-desk/guild-member-desk.js';
export type { MemberDeskView } from './memberships/guild-member-desk/guild-member-desk.view.js';
export { GuildMember } from './memberships/guild-member/guild-member.js';
export type { MemberView } from './memberships/guild-member/guild-member.view.js';
