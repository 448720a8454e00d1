import type { Desk } from '../engine/desk.js';
import { emailKey } from '../rows/fields.js';
import { nameKey } from '../rows/name-key.js';
import type { PersonRow } from './rows.js';

/** What is known of somebody new. */
export interface NewContact {
  /** Default: a new one. */
  readonly id?: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly informalName?: string | undefined;
  /** `null`: known to have none. */
  readonly organisationId?: string | null | undefined;
}

/**
 * Keeps somebody whom the body did not know: a contact without an account.
 *
 * Nobody else is looked for: whether they are known already is asked before.
 *
 * @returns the row as it is kept.
 */
export function newContact(desk: Desk, contact: NewContact): PersonRow {
  const { firstName, lastName, email, informalName, organisationId } = contact;
  const row: PersonRow = {
    id: contact.id ?? desk.newId('person'),
    body: desk.body,
    firstName,
    lastName,
    ...(informalName === undefined ? {} : { informalName }),
    email,
    emailKey: emailKey(email),
    nameKey: nameKey(lastName, firstName),
    phones: [],
    ...(organisationId === undefined ? {} : { organisationId }),
    addresses: [],
    preferences: {},
  };
  desk.put('people', row);
  desk.about(row.id);
  return row;
}
