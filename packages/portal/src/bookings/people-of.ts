import type { RequestedAttendee } from '@guildhall/core/bookings';
import type { Desk, ViewDesk } from '../engine/desk.js';
import { emailKey } from '../rows/fields.js';
import { nameOf } from '../shared/name-of.js';
import type { PersonRow } from '../memberships/rows.js';
import type { Attendee } from './rows.js';

/** Somebody who is named for a place, as far as the body knows them. */
export interface NamedAttendee {
  /** Absent for somebody who would become known by the booking, and for somebody who is not the booker's to name. */
  readonly person?: PersonRow;
  readonly name: string;
  /** As the rules ask for them. */
  readonly requested: RequestedAttendee;
}

/**
 * Finds out who is named for a place.
 *
 * Of people of other organisations nothing is told, not even whether there are any.
 */
export async function attendeeOf(desk: ViewDesk, booker: PersonRow, attendee: Attendee): Promise<NamedAttendee> {
  if (attendee.kind === 'self') return { person: booker, name: nameOf(booker), requested: attendee };
  if (attendee.kind === 'colleague') {
    const person = await colleagueOf(desk, booker, attendee.personId);
    return person === undefined
      ? { name: '', requested: { kind: 'colleague', organisationId: null } }
      : { person, name: nameOf(person), requested: organised(person) };
  }
  const known = await contactOf(desk, booker, attendee.email);
  const requested: RequestedAttendee = { ...attendee };
  return {
    ...(known === undefined ? {} : { person: known }),
    name: nameOf(known ?? attendee),
    requested,
  };
}

function organised({ organisationId }: PersonRow): RequestedAttendee {
  return { kind: 'colleague', ...(organisationId === undefined ? {} : { organisationId }) };
}

/** Somebody of the booker's organisation. */
export async function colleagueOf(desk: ViewDesk, booker: PersonRow, personId: string): Promise<PersonRow | undefined> {
  const person = await desk.get('people', personId);
  const { organisationId } = booker;
  return typeof organisationId === 'string' && person?.organisationId === organisationId ? person : undefined;
}

/** Who has an email address within the booker's organisation. */
export async function contactOf(desk: ViewDesk, booker: PersonRow, email: string): Promise<PersonRow | undefined> {
  if (typeof booker.organisationId !== 'string') return undefined;
  const { rows } = await desk.find('people', { index: 'email', where: [emailKey(email)] });
  return rows.find(({ organisationId }) => organisationId === booker.organisationId);
}

/** Makes new contacts known, each address once. */
export function createContacts(desk: Desk, booker: PersonRow) {
  const made = new Map<string, PersonRow>();
  return (contact: Extract<Attendee, { kind: 'new-contact' }>, informalName?: string): PersonRow => {
    const key = emailKey(contact.email);
    const before = made.get(key);
    if (before !== undefined) return before;
    const { organisationId } = booker;
    const person: PersonRow = {
      id: desk.newId('person'),
      body: desk.body,
      firstName: contact.firstName,
      lastName: contact.lastName,
      ...(informalName === undefined ? {} : { informalName }),
      email: contact.email,
      emailKey: key,
      phones: [],
      ...(organisationId === undefined ? {} : { organisationId }),
      addresses: [],
      preferences: {},
    };
    made.set(key, person);
    desk.put('people', person);
    return person;
  };
}
