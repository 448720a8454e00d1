import type { ViewName } from '@guildhall/portal/contract';

/**
 * Which view of the wire contract each element shows, where it shows one as it is. An element that makes a view of
 * its own, such as one that decides by itself, is not listed.
 */
export const elementViews: Readonly<Record<string, ViewName>> = {
  'guild-about-me': 'memberships/about-me',
  'guild-account-desk': 'accounts/search',
  'guild-activity': 'bookings/activity',
  'guild-attendance': 'bookings/attendance',
  'guild-attendance-desk': 'bookings/attendance-desk',
  'guild-attendance-statement': 'bookings/statement',
  'guild-audit-trail': 'portal/audit-trail',
  'guild-basket': 'bookings/basket',
  'guild-booking': 'bookings/booking',
  'guild-booking-form': 'bookings/event',
  'guild-cancellation': 'bookings/cancellation',
  'guild-change-password': 'accounts/my-account',
  'guild-change-queue': 'memberships/change-queue',
  'guild-cpd-history': 'cpd/history',
  'guild-cpd-queue': 'cpd/queue',
  'guild-cpd-submission': 'cpd/claim-form',
  'guild-cpd-year': 'cpd/periods',
  'guild-event': 'bookings/event',
  'guild-event-list': 'bookings/events',
  'guild-invoice': 'billing/invoice',
  'guild-invoice-desk': 'billing/invoice-desk',
  'guild-invoice-list': 'billing/invoices',
  'guild-member': 'memberships/member',
  'guild-member-desk': 'memberships/members',
  'guild-preferences': 'memberships/preferences',
  'guild-registration-queue': 'accounts/review-queue',
  'guild-renewal-readiness': 'memberships/renewal-readiness',
  'guild-role-and-organisation': 'memberships/role-and-organisation',
  'guild-set-password': 'accounts/link',
};
