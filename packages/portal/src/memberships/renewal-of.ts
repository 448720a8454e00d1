import { addToDay, formatDay, parameterOn, parseDay, parseDuration } from '@guildhall/core';
import { deriveBillingGiven, judgeBillingRoute } from '@guildhall/core/billing';
import { judgeRenewal, type Renewal, type RenewalVerdict } from '@guildhall/core/memberships';
import type { ViewDesk } from '../engine/desk.js';
import { employerOf } from './employer-of.js';
import type { MembershipRow, PersonRow } from './rows.js';

/** A renewal, and how far it is. */
export interface RenewalNow {
  readonly renewal: Renewal;
  readonly verdict: RenewalVerdict;
  /** From which day on a check of the details counts for it. */
  readonly countsFrom: string | undefined;
}

/**
 * What a membership's next renewal needs, and how far it is today.
 *
 * What the member's own invoice would carry is asked only of members who get
 * one: an employer's invoice carries the employer's.
 */
export async function renewalOf(desk: ViewDesk, person: PersonRow, membership: MembershipRow): Promise<RenewalNow> {
  const { renewsOn, detailsCheckedOn } = membership;
  const rulebook = desk.rulebook('memberships');
  const lead = parameterOn(rulebook, 'reminderLeadDays', desk.today);
  const countsFrom = typeof lead === 'number' ? formatDay(parseDay(renewsOn) - lead) : undefined;
  const isEmployers = (await billingOf(desk, person)).code === 'BC';
  const { purchaseOrder, needsPurchaseOrder, addresses } = person;
  const order =
    isEmployers || needsPurchaseOrder === false ? 'not-needed' : needsPurchaseOrder === true ? 'needed' : undefined;
  const settled = purchaseOrder === undefined ? order : 'given';
  const renewal: Renewal = {
    renewsOn,
    detailsChecked: detailsCheckedOn !== undefined && (countsFrom === undefined || detailsCheckedOn >= countsFrom),
    hasBillingAddress: isEmployers || addresses.some(({ uses }) => uses.includes('billing')),
    ...(settled === undefined ? {} : { purchaseOrder: settled }),
  };
  return { renewal, verdict: judgeRenewal(rulebook, renewal, { on: desk.today, language: desk.language }), countsFrom };
}

/** Where a person's invoices go today, and why. */
export async function billingOf(
  desk: ViewDesk,
  { organisationId, preferences }: Pick<PersonRow, 'organisationId' | 'preferences'>,
) {
  const { employer } = await employerOf(desk, organisationId, desk.today);
  const { sharesWithEmployer } = preferences;
  return judgeBillingRoute(
    desk.rulebook('billing'),
    deriveBillingGiven({
      ...(employer === undefined ? {} : { employer }),
      ...(sharesWithEmployer === undefined ? {} : { sharesWithEmployer }),
    }),
    { on: desk.today, language: desk.language },
  );
}

// Written as a duration, so that the end of a month is clamped as everywhere else.
const YEAR = parseDuration('P1Y')!;

/** The day a year after another: 29 February is followed by 28 February. */
export function yearAfter(day: string): string {
  return formatDay(addToDay(parseDay(day), YEAR));
}
