import type { Given } from '../rulebook/index.js';
import type { BookingRequest } from './schema.js';

/**
 * What the booking rules may know about a place somebody wants to book.
 *
 * Whoever has no organisation has no colleagues. A name of blanks is no name.
 *
 * @param on - the day of the question, which is the day the terms are agreed.
 */
export function deriveRequestGiven(request: BookingRequest, on: string): Given {
  const { attendee, startsOn, funded, eligibleForFunding, termsAgreed } = request;
  const facts = { bookedOn: on, stage: 'none', startsOn, funded, eligibleForFunding, termsAgreed };
  if (attendee === undefined) return facts;
  if (attendee.kind === 'self') return { ...facts, attendeeKind: 'self' };
  if (attendee.kind === 'colleague') {
    const sameOrganisation = isSameOrganisation(request.bookerOrganisationId, attendee.organisationId);
    return { ...facts, attendeeKind: 'colleague', sameOrganisation };
  }
  return {
    ...facts,
    attendeeKind: 'new-contact',
    sameOrganisation: request.bookerOrganisationId === null ? false : attendee.worksAtBookersOrganisation,
    hasFirstName: isFilled(attendee.firstName),
    hasLastName: isFilled(attendee.lastName),
    hasEmail: /^[^\s@]+@[^\s@]+$/.test(attendee.email?.trim() ?? ''),
  };
}

function isSameOrganisation(a: string | null | undefined, b: string | null | undefined): boolean | undefined {
  if (a === null || b === null) return false;
  return a === undefined || b === undefined ? undefined : a === b;
}

function isFilled(text: string | undefined): boolean {
  return (text?.trim() ?? '') !== '';
}
