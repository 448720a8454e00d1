import type { Rulebook } from '@guildhall/core';
import type { History } from '../history.js';
import { planBookings } from './plan-bookings.js';
import { planChanges } from './plan-changes.js';
import { planCpd } from './plan-cpd.js';
import { planEvents } from './plan-events.js';
import { planMembers } from './plan-members.js';
import { planRegistrations } from './plan-registrations.js';
import { planRenewals } from './plan-renewals.js';
import { planStaff } from './plan-staff.js';

/** Plans the history of the body of money advisers. */
export function planIma(history: History, rulebooks: Readonly<Record<string, Rulebook>>): void {
  planStaff(history);
  planMembers(history, rulebooks);
  planEvents(history);
  planCpd(history, rulebooks);
  planBookings(history);
  planRenewals(history);
  planChanges(history);
  planRegistrations(history);
}
