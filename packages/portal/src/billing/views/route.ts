import { dateInWords, labelOf } from '@guildhall/core';
import { type BillingReason, type BillingRoute, deriveBillingGiven, judgeBillingRoute } from '@guildhall/core/billing';
import type { billingViews } from '../../contract/billing.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import type { OrganisationRow, PersonRow } from '../../memberships/rows.js';
import { employerOf } from '../../memberships/employer-of.js';
import { nameOf } from '../../shared/name-of.js';

/** Who is sent which invoice of a member, and what another employer would change. */
export const showRoute: ViewHandlers<typeof billingViews>['billing/route'] = async (desk, input) => {
  const personId = input.personId ?? desk.actor.personId ?? '';
  const person = await desk.get('people', personId);
  const may = desk.may('billing/route', person, ({ id, body }) => ({ body, ownerId: id }));
  if (!may.ok) return may;
  const on = input.on ?? desk.today;
  const now = await routeOn(desk, may.thing, may.thing.organisationId, on);
  if (input.ifEmployer === undefined) return done(now);
  const then = await routeOn(desk, may.thing, input.ifEmployer, on);
  return done({ ...now, then, changes: changesOf(desk, now, then) });
};

type Routing = Awaited<ReturnType<typeof routeOn>>;

async function routeOn(desk: ViewDesk, person: PersonRow, organisationId: string | null | undefined, on: string) {
  const rulebook = desk.rulebook('billing');
  const { employer, organisation } = await employerOf(desk, organisationId, on);
  const { sharesWithEmployer } = person.preferences;
  const route = judgeBillingRoute(
    rulebook,
    deriveBillingGiven({
      ...(employer === undefined ? {} : { employer }),
      ...(sharesWithEmployer === undefined ? {} : { sharesWithEmployer }),
    }),
    { on, language: desk.language },
  );
  return {
    on,
    ...(route.code === undefined ? {} : { code: route.code, codeLabel: labelOf(rulebook, route.code, desk.language) }),
    ...(organisation === undefined ? {} : { employer: organisation.name }),
    routes: route.routes.map((each) => {
      const recipient = recipientOf(each.to, person, organisation);
      return { ...each, ...(recipient === undefined ? {} : { recipient }) };
    }),
    reasons: forReader(desk, route.reasons),
  };
}

function recipientOf(
  to: BillingRoute['routes'][number]['to'],
  person: PersonRow,
  organisation: OrganisationRow | undefined,
): string | undefined {
  if (to === 'employer') return organisation?.name;
  return `${nameOf(person)}, ${person.email}`;
}

// The rulebook means these for staff alone; what is built of it does not carry whom a reason is for.
const FOR_STAFF: readonly string[] = ['billing/central-but-opted-out', 'billing/direct-but-opted-in'];

function forReader(desk: ViewDesk, reasons: readonly BillingReason[]) {
  const isStaff = desk.scope('billing/route').includes('anyone');
  return reasons.filter(({ code }) => isStaff || !FOR_STAFF.includes(code));
}

function changesOf(desk: ViewDesk, now: Routing, then: Routing): string[] {
  const isWelsh = desk.language === 'cy';
  const day = dateInWords(now.on, desk.language);
  const unknown = isWelsh ? 'heb ei benderfynu' : 'not decided';
  const changes: string[] = [];
  if (now.code !== then.code) {
    const [was, is] = [now.codeLabel ?? unknown, then.codeLabel ?? unknown];
    changes.push(
      isWelsh
        ? `O ${day} byddai’r cod bilio yn newid o “${was}” i “${is}”.`
        : `From ${day} the billing code would change from “${was}” to “${is}”.`,
    );
  }
  const fee = (routing: Routing) => routing.routes.find(({ invoice }) => invoice === 'membership');
  const [was, is] = [fee(now), fee(then)];
  if (was?.recipient !== is?.recipient) {
    const to = is?.recipient ?? unknown;
    changes.push(
      isWelsh
        ? `Byddai anfonebau aelodaeth o ${day} yn mynd at: ${to}.`
        : `Membership invoices from ${day} would go to: ${to}.`,
    );
  }
  if (was?.inPortal !== is?.inPortal && is !== undefined) {
    changes.push(
      is.inPortal
        ? isWelsh
          ? 'Byddent i’w gweld yn y porth.'
          : 'They would be listed in the portal.'
        : isWelsh
          ? 'Ni fyddent i’w gweld yn y porth.'
          : 'They would not be listed in the portal.',
    );
  }
  if (changes.length > 0) {
    changes.push(
      isWelsh
        ? 'Nid yw anfonebau sydd eisoes wedi’u hanfon, na rhai digwyddiadau, yn newid.'
        : 'Invoices already issued, and those for events, do not change.',
    );
  }
  return changes;
}
