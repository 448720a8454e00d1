import type { Grant } from './grant.js';
import { accountsAccess } from './table/accounts.js';
import { achievementsAccess } from './table/achievements.js';
import { billingAccess } from './table/billing.js';
import { bookingsAccess } from './table/bookings.js';
import { connectionsAccess } from './table/connections.js';
import { cpdAccess } from './table/cpd.js';
import { membershipsAccess } from './table/memberships.js';
import { ordersAccess } from './table/orders.js';
import { portalAccess } from './table/portal.js';
import { qualificationsAccess } from './table/qualifications.js';
import { registrationsAccess } from './table/registrations.js';

/** Every grant there is. What is not in it is refused. */
export const accessTable: readonly Grant[] = [
  ...accountsAccess,
  ...achievementsAccess,
  ...billingAccess,
  ...bookingsAccess,
  ...connectionsAccess,
  ...cpdAccess,
  ...membershipsAccess,
  ...ordersAccess,
  ...portalAccess,
  ...qualificationsAccess,
  ...registrationsAccess,
];
