import type { Employer } from '@guildhall/core/billing';
import type { ViewDesk } from '../engine/desk.js';
import type { OrganisationRow } from './rows.js';

/**
 * Who a person works for, as far as billing cares, on a day.
 *
 * @param organisationId - of the person's row: `null` is known to be none, `undefined` not known.
 */
export async function employerOf(
  desk: ViewDesk,
  organisationId: string | null | undefined,
  on: string,
): Promise<Employer | null | undefined> {
  if (organisationId === null || organisationId === undefined) return organisationId;
  const organisation = await desk.get('organisations', organisationId);
  if (organisation === undefined) return undefined;
  const hasCentralInvoicing = isCentralOn(organisation, on);
  return { id: organisationId, ...(hasCentralInvoicing === undefined ? {} : { hasCentralInvoicing }) };
}

/** Whether an organisation has the discount for central invoicing on a day; `undefined` while nobody knows. */
export function isCentralOn({ affiliation }: Pick<OrganisationRow, 'affiliation'>, on: string): boolean | undefined {
  return affiliation.filter(({ from }) => from <= on).at(-1)?.central;
}
