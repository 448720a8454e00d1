import { accountsTables } from './accounts/rows.js';
import { achievementsTables } from './achievements/rows.js';
import { billingTables } from './billing/rows.js';
import { bookingsTables } from './bookings/rows.js';
import { connectionsTables } from './connections/rows.js';
import { cpdTables } from './cpd/rows.js';
import { membershipsTables } from './memberships/rows.js';
import { ordersTables } from './orders/rows.js';
import { portalTables } from './portal/rows.js';
import { registrationsTables } from './registrations/rows.js';

/** Every table of the portal: what a store for it keeps. */
export const portalStoreTables = {
  ...accountsTables,
  ...achievementsTables,
  ...billingTables,
  ...bookingsTables,
  ...connectionsTables,
  ...cpdTables,
  ...membershipsTables,
  ...ordersTables,
  ...portalTables,
  ...registrationsTables,
};

/** The tables of the portal, as a type. */
export type PortalTables = typeof portalStoreTables;
