import type { Employer } from '@guildhall/core/billing';
import type { ViewDesk } from '../engine/desk.js';
import { isCentralOn } from '../memberships/employer-of.js';
import type { OrganisationRow } from '../memberships/rows.js';

/**
 * Who a person works for on a day, as far as billing cares.
 *
 * @param organisationId - of the person's row: `null` for none, absent while nobody knows.
 * @returns `null` for none; `undefined` while nobody knows.
 */
export async function employerOf(
  desk: ViewDesk,
  organisationId: string | null | undefined,
  on: string,
): Promise<{ readonly employer?: Employer | null; readonly organisation?: OrganisationRow }> {
  if (organisationId === undefined) return {};
  if (organisationId === null) return { employer: null };
  const organisation = await desk.get('organisations', organisationId);
  if (organisation === undefined) return {};
  const central = isCentralOn(organisation, on);
  return {
    employer: { id: organisation.id, ...(central === undefined ? {} : { hasCentralInvoicing: central }) },
    organisation,
  };
}
