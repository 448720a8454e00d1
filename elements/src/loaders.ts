import type { Loaders } from './shared/load-when-seen.js';

/** What defines each tag. A page that asks by this list loads an element when it has one. */
export const loaders: Loaders = {
  'guild-billing-route': () => import('./billing/guild-billing-route/guild-billing-route.define.js'),
  'guild-cancellation-quote': () => import('./bookings/guild-cancellation-quote/guild-cancellation-quote.define.js'),
  'guild-cancellation': () => import('./bookings/guild-cancellation/guild-cancellation.define.js'),
  'guild-cpd-summary': () => import('./cpd/guild-cpd-summary/guild-cpd-summary.define.js'),
  'guild-portal': () => import('./portal/guild-portal/guild-portal.define.js'),
  'guild-combination-status': () =>
    import('./qualifications/guild-combination-status/guild-combination-status.define.js'),
  'guild-unit-picker': () => import('./qualifications/guild-unit-picker/guild-unit-picker.define.js'),
};
