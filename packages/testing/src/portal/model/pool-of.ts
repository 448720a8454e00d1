import type { Pool } from './input-for.js';
import type { Rows } from './law.js';

/** The table whose ids a field holds, by the field's name. */
const TABLES: Readonly<Record<string, string>> = {
  activityId: 'cpd-activities',
  personId: 'people',
  accountId: 'accounts',
  organisationId: 'organisations',
  membershipId: 'memberships',
  requestId: 'change-requests',
  invoiceId: 'invoices',
  eventId: 'events',
  bookingId: 'bookings',
  registrationId: 'account-registrations',
  learnerId: 'learners',
  centreId: 'centres',
  jobId: 'jobs',
  documentId: 'documents',
  reportId: 'document-reports',
  archiveId: 'archives',
  connectionId: 'connections',
  orderId: 'orders',
  groupId: 'registration-groups',
  candidateId: 'candidates',
  effectId: 'outbox',
};

/** Fields that hold a value of a row, by the field's name. */
const VALUES: readonly (readonly [name: string, table: string, field: string])[] = [
  ['email', 'accounts', 'email'],
  ['number', 'learners', 'number'],
  ['surname', 'learners', 'surname'],
  ['firstName', 'learners', 'firstName'],
  ['dateOfBirth', 'learners', 'dateOfBirth'],
  ['code', 'documents', 'code'],
];

/**
 * What a drawn input may speak of, from what is kept.
 *
 * @param fixed - values that lie in no row, such as sub-categories and qualification numbers.
 */
export function poolOf(rows: Rows, fixed: Pool): Pool {
  const pool: Record<string, readonly string[]> = { ...fixed };
  for (const [name, table] of Object.entries(TABLES)) pool[name] = [...(rows[table]?.keys() ?? [])];
  for (const [name, table, field] of VALUES) {
    const values = [...(rows[table]?.values() ?? [])]
      .map((row) => row[field])
      .filter((value) => typeof value === 'string');
    pool[name] = [...(fixed[name] ?? []), ...values];
  }
  pool['optionId'] = idsWithin(rows, 'events', 'options');
  pool['placeId'] = idsWithin(rows, 'booking-baskets', 'places');
  pool['lineId'] = idsWithin(rows, 'order-baskets', 'lines');
  pool['addressId'] = idsWithin(rows, 'people', 'addresses');
  return pool;
}

function idsWithin(rows: Rows, table: string, field: string): readonly string[] {
  return [...(rows[table]?.values() ?? [])].flatMap((row) =>
    Array.isArray(row[field]) ? (row[field] as readonly { readonly id: string }[]).map(({ id }) => id) : [],
  );
}
