import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook } from '@guildhall/core';
import { deriveBillingGiven, judgeBillingRoute, type MemberToRoute } from '@guildhall/core/billing';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import fc from 'fast-check';
import { withValue } from '../with-value.js';
import { arbitraryForMembers } from './arbitrary-for-members.js';

const rulebook = compileRulebook(prepared);
const someDay = fc.constantFrom('2019-02-16', '2022-07-20', '2026-02-16', '2031-12-31');
const someMember = arbitraryForMembers()
  .filter(({ length }) => length > 0)
  .map(([member]) => member!);
const centralOf = ({ employer }: MemberToRoute) => (employer === null ? false : employer?.hasCentralInvoicing);
const routeOf = (member: MemberToRoute, on: string) => judgeBillingRoute(rulebook, deriveBillingGiven(member), { on });

describe('judgeBillingRoute', () => {
  // IMA policy: the codes and what gives them.
  it('gives exactly one code where the affiliation is known, and none where it is not (B1, B2)', () => {
    fc.assert(
      fc.property(someMember, someDay, (member, on) => {
        const { code, reasons } = routeOf(member, on);
        const central = centralOf(member);
        assert.equal(code, central === undefined ? undefined : central ? 'BC' : 'BM');
        assert.equal(
          reasons.some((reason) => reason.code === 'billing/needs-staff'),
          central === undefined,
        );
      }),
    );
  });

  // IMA policy: any body may let more decide.
  it("depends on the employer's discount and on nothing else about the member (B3)", () => {
    fc.assert(
      fc.property(someMember, someMember, someDay, (member, other, on) => {
        const rest = Object.fromEntries(Object.entries(other).filter(([name]) => name !== 'employer'));
        const twin = 'employer' in member ? { ...rest, employer: member.employer ?? null } : rest;
        assert.equal(routeOf(twin, on).code, routeOf(member, on).code);
      }),
    );
  });

  // IMA policy: who is sent the fee.
  it('sends a BC fee to the employer, unlisted, and a BM fee to the member, listed (B4)', () => {
    fc.assert(
      fc.property(someMember, someDay, (member, on) => {
        const { code, decision, routes } = routeOf(member, on);
        const fee = routes.find(({ invoice }) => invoice === 'membership');
        if (code === undefined) assert.equal(fee, undefined);
        else assert.deepEqual([fee?.to, fee?.inPortal], code === 'BC' ? ['employer', false] : ['member', true]);
        // The table of codes and the table of invoices say the same.
        const { feeInvoiceTo, feeInvoiceInPortal } = decision.values;
        assert.deepEqual([feeInvoiceTo, feeInvoiceInPortal], [fee?.to, fee && (fee.inPortal ? 'yes' : 'no')]);
      }),
    );
  });

  // Signed assumption: the discount decides, and staff are told where the choice says otherwise.
  it('keeps one recipient where choice and discount disagree, and tells staff (B15, B17)', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), someDay, (hasCentralInvoicing, sharesWithEmployer, on) => {
        const employer = { id: 'e1', hasCentralInvoicing };
        const chosen = routeOf({ employer, sharesWithEmployer }, on);
        assert.deepEqual(chosen.routes, routeOf({ employer }, on).routes);
        assert.equal(chosen.routes.filter(({ invoice }) => invoice === 'membership').length, 1);
        const note = hasCentralInvoicing ? 'billing/central-but-opted-out' : 'billing/direct-but-opted-in';
        const expected = hasCentralInvoicing === sharesWithEmployer ? [] : [note];
        assert.deepEqual(
          chosen.reasons.map(({ code }) => code),
          expected,
        );
      }),
    );
  });

  // Any body: what is dated later never reaches back.
  it('is the same whatever is dated after the invoice (B12)', () => {
    fc.assert(
      fc.property(someMember, fc.nat(90), (member, days) => {
        const later = compileRulebook(withValue(prepared, 'paymentTermDays', '2027-01-01', days));
        const on = '2026-12-31';
        assert.deepEqual(judgeBillingRoute(later, deriveBillingGiven(member), { on }), routeOf(member, on));
      }),
    );
  });
});
