import type { Employer } from '@guildhall/core/billing';
import type { ViewDesk } from '../engine/desk.js';
import type { OrganisationRow } from './rows.js';

/**
 * Who a person works for on a day, as far as billing cares.
 *
 * @param organisationId - of the person's row: `null` for none, absent while nobody knows.
 * @returns `employer` is `null` for none, and absent while nobody knows.
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
  const hasCentralInvoicing = isCentralOn(organisation, on);
  return {
    employer: { id: organisation.id, ...(hasCentralInvoicing === undefined ? {} : { hasCentralInvoicing }) },
    organisation,
  };
}

/** Whether an organisation has the discount for central invoicing on a day; `undefined` while nobody knows. */
export function isCentralOn({ affiliation }: Pick<OrganisationRow, 'affiliation'>, on: string): boolean | undefined {
  return affiliation.filter(({ from }) => from <= on).at(-1)?.central;
}
