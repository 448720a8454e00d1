import type { Loaders } from './shared/load-when-seen.js';

/** What defines each tag. A page that asks by this list loads an element when it has one. */
export const loaders: Loaders = {
  'guild-account-desk': () => import('./accounts/guild-account-desk/guild-account-desk.define.js'),
  'guild-audit-trail': () => import('./accounts/guild-audit-trail/guild-audit-trail.define.js'),
  'guild-change-password': () => import('./accounts/guild-change-password/guild-change-password.define.js'),
  'guild-confirm-email': () => import('./accounts/guild-confirm-email/guild-confirm-email.define.js'),
  'guild-forgotten-password': () => import('./accounts/guild-forgotten-password/guild-forgotten-password.define.js'),
  'guild-registration-queue': () => import('./accounts/guild-registration-queue/guild-registration-queue.define.js'),
  'guild-set-password': () => import('./accounts/guild-set-password/guild-set-password.define.js'),
  'guild-sign-in': () => import('./accounts/guild-sign-in/guild-sign-in.define.js'),
  'guild-billing-route': () => import('./billing/guild-billing-route/guild-billing-route.define.js'),
  'guild-invoice-desk': () => import('./billing/guild-invoice-desk/guild-invoice-desk.define.js'),
  'guild-invoice-list': () => import('./billing/guild-invoice-list/guild-invoice-list.define.js'),
  'guild-invoice': () => import('./billing/guild-invoice/guild-invoice.define.js'),
  'guild-cancellation-quote': () => import('./bookings/guild-cancellation-quote/guild-cancellation-quote.define.js'),
  'guild-cancellation': () => import('./bookings/guild-cancellation/guild-cancellation.define.js'),
  'guild-cpd-summary': () => import('./cpd/guild-cpd-summary/guild-cpd-summary.define.js'),
  'guild-about-me': () => import('./memberships/guild-about-me/guild-about-me.define.js'),
  'guild-change-queue': () => import('./memberships/guild-change-queue/guild-change-queue.define.js'),
  'guild-member-desk': () => import('./memberships/guild-member-desk/guild-member-desk.define.js'),
  'guild-member': () => import('./memberships/guild-member/guild-member.define.js'),
  'guild-preferences': () => import('./memberships/guild-preferences/guild-preferences.define.js'),
  'guild-renewal-readiness': () => import('./memberships/guild-renewal-readiness/guild-renewal-readiness.define.js'),
  'guild-role-and-organisation': () =>
    import('./memberships/guild-role-and-organisation/guild-role-and-organisation.define.js'),
  'guild-portal': () => import('./portal/guild-portal/guild-portal.define.js'),
  'guild-combination-status': () =>
    import('./qualifications/guild-combination-status/guild-combination-status.define.js'),
  'guild-unit-picker': () => import('./qualifications/guild-unit-picker/guild-unit-picker.define.js'),
};
