import { labelOf } from '@guildhall/core';
import { decideWhoMayBook } from '@guildhall/core/bookings';
import { judgeCategory, judgeEntitlements } from '@guildhall/core/memberships';
import type { ViewDesk } from '../engine/desk.js';
import { factsOf } from './facts-of.js';
import { membershipOf } from './membership-of.js';
import { billingOf } from './renewal-of.js';
import type { MembershipRow, PersonRow } from './rows.js';
import { SAYS } from './sentences.js';

type Why = { code: string; text: string; next?: string };

/** What the rules make of a person as they are, or as they would be. */
async function outlook(desk: ViewDesk, person: PersonRow, membership: MembershipRow | undefined) {
  const options = { on: desk.today, language: desk.language };
  const rulebook = desk.rulebook('memberships');
  const judged = judgeCategory(rulebook, factsOf(desk, person, membership), options);
  const billing = await billingOf(desk, person);
  const category = judged.category ?? membership?.category;
  const { holdsCertMap } = membership ?? {};
  const entitled =
    category === undefined
      ? undefined
      : judgeEntitlements(
          rulebook,
          { membershipCategory: category, ...(holdsCertMap === undefined ? {} : { holdsCertMap }) },
          options,
        );
  const { organisationId } = person;
  const colleagues =
    typeof organisationId === 'string'
      ? (await desk.find('people', { index: 'organisation', where: [organisationId] })).rows.filter(
          ({ id }) => id !== person.id,
        ).length
      : 0;
  const organisation = typeof organisationId === 'string' ? await desk.get('organisations', organisationId) : undefined;
  const booking = decideWhoMayBook(
    desk.rulebook('bookings'),
    {
      ...(organisationId === undefined ? {} : { bookerOrganisationId: organisationId }),
      attendee: { kind: 'colleague', ...(organisationId === undefined ? {} : { organisationId }) },
      startsOn: desk.today,
      funded: false,
      termsAgreed: true,
    },
    options,
  );
  return {
    judged,
    category: judged.label ?? SAYS.unsettled[desk.language],
    code: billing.code ?? SAYS.unsettled[desk.language],
    invoiceTo: billing.routes.find(({ invoice }) => invoice === 'membership')?.label ?? SAYS.unsettled[desk.language],
    billingReasons: [...billing.reasons],
    cpd: entitled?.entitlements.find(({ name }) => name === 'cpdScheme')?.label ?? SAYS.notKnown[desk.language],
    cpdReasons: [...(entitled?.reasons ?? [])],
    colleagues,
    booking: organisation?.name ?? labelOf(rulebook, booking.answer === 'yes' ? 'yes' : 'no', desk.language),
    bookingReasons: [...booking.reasons],
  };
}

/**
 * What a change would do to a member, by the rules of today.
 *
 * It decides nothing: the category stays until staff set it, whatever the rules point to.
 */
export async function previewChange(desk: ViewDesk, before: PersonRow, after: PersonRow) {
  const membership = await membershipOf(desk, before.id);
  const [was, is] = [await outlook(desk, before, membership), await outlook(desk, after, membership)];
  const compare = (a: string, b: string, reasons: readonly Why[]) => ({
    before: a,
    after: b,
    changes: a !== b,
    reasons: [...reasons],
  });
  return {
    category: {
      ...compare(was.category, is.category, is.judged.reasons),
      ...(is.judged.category === undefined ? {} : { judged: is.judged.category }),
    },
    billingCode: compare(was.code, is.code, is.billingReasons),
    invoiceTo: compare(was.invoiceTo, is.invoiceTo, is.billingReasons),
    booking: {
      ...compare(was.booking, is.booking, is.bookingReasons),
      colleaguesBefore: was.colleagues,
      colleaguesAfter: is.colleagues,
    },
    cpd: compare(was.cpd, is.cpd, is.cpdReasons),
  };
}
