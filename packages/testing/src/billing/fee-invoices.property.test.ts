import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook } from '@guildhall/core';
import { type FeeInvoicePlan, type MemberToBill, planFeeInvoices } from '@guildhall/core/billing';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import fc from 'fast-check';
import { withValue } from '../with-value.js';
import { arbitraryForMembers } from './arbitrary-for-members.js';

const rulebook = compileRulebook(prepared);
const on = '2026-02-16';
const planOf = (members: readonly MemberToBill[], rules = rulebook): FeeInvoicePlan => {
  const plan = planFeeInvoices(rules, members, { on });
  assert.ok(plan.ok);
  return plan.value;
};
const isCentral = ({ employer }: MemberToBill) => employer?.hasCentralInvoicing === true;
const linesOf = ({ invoices }: FeeInvoicePlan) => invoices.flatMap(({ lines }) => lines);
const byId = <T extends { readonly memberId: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.memberId < b.memberId ? -1 : 1));

describe('planFeeInvoices', () => {
  // IMA policy: central invoicing means one invoice.
  it('makes one invoice for each employer with a centrally invoiced member, and none for others (B8)', () => {
    fc.assert(
      fc.property(arbitraryForMembers(), (members) => {
        const expected = [...new Set(members.filter(isCentral).map(({ employer }) => employer?.id))].sort();
        const billed = planOf(members).invoices.flatMap(({ recipient }) =>
          recipient.kind === 'employer' ? [recipient.employerId] : [],
        );
        assert.deepEqual(billed, expected);
      }),
    );
  });

  // Any body: money and members are conserved.
  it('loses nobody, bills nobody twice, and keeps every penny (B9)', () => {
    fc.assert(
      fc.property(arbitraryForMembers(), (members) => {
        const plan = planOf(members);
        const lines = linesOf(plan).map(({ memberId, feePence }) => ({ memberId, feePence }));
        const open = new Set(plan.unrouted.map(({ memberId }) => memberId));
        const due = members.filter(({ id }) => !open.has(id)).map(({ id, feePence }) => ({ memberId: id, feePence }));
        assert.deepEqual(byId(lines), byId(due));
        assert.equal(
          plan.invoices.reduce((sum, { totalPence }) => sum + totalPence, 0),
          due.reduce((sum, { feePence }) => sum + feePence, 0),
        );
        assert.deepEqual(
          members
            .filter(
              ({ employer }) =>
                employer === undefined || (employer !== null && employer.hasCentralInvoicing === undefined),
            )
            .map(({ id }) => id)
            .sort(),
          [...open].sort(),
        );
      }),
    );
  });

  // Any body: an invoice is about its own recipient only.
  it('bills employers together as it bills them apart, in any order (B10)', () => {
    fc.assert(
      fc.property(
        arbitraryForMembers(),
        fc.subarray(['e1', 'e2', 'e3']),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (members, some, random) => {
          const isChosen = ({ employer }: MemberToBill) => some.includes(employer?.id ?? '');
          const apart = [planOf(members.filter(isChosen)), planOf(members.filter((member) => !isChosen(member)))];
          const shuffled = [...members]
            .map((member, index) => ({ member, at: random[index] ?? 0 }))
            .sort((a, b) => a.at - b.at);
          const together = planOf(shuffled.map(({ member }) => member));
          const text = (invoices: FeeInvoicePlan['invoices']) =>
            invoices.map((invoice) => JSON.stringify(invoice)).sort();
          assert.deepEqual(text(together.invoices), text(apart.flatMap(({ invoices }) => invoices)));
          assert.deepEqual(together, planOf(members));
        },
      ),
    );
  });

  // IMA policy: what went to whom before has no say, so there is nothing to hand in.
  it('sends a direct invoice to the primary address of the member, listed in the portal (B4, B5)', () => {
    fc.assert(
      fc.property(arbitraryForMembers(), (members) => {
        for (const { code, recipient, lines, inPortal } of planOf(members).invoices) {
          assert.equal(inPortal, code === 'BM');
          if (recipient.kind === 'employer') continue;
          assert.deepEqual(
            lines.map(({ memberId }) => memberId),
            [recipient.memberId],
          );
          assert.equal(recipient.email, members.find(({ id }) => id === recipient.memberId)?.email);
        }
      }),
    );
  });

  // IMA policy: the number of a fee invoice is the profile's.
  it("carries each member's own purchase order number (B14)", () => {
    fc.assert(
      fc.property(arbitraryForMembers(), (members) => {
        for (const { memberId, purchaseOrder } of linesOf(planOf(members))) {
          assert.equal(purchaseOrder, members.find(({ id }) => id === memberId)?.purchaseOrder);
        }
      }),
    );
  });

  // Any body: a run is about its own members as they are; what was issued before is left alone.
  it('comes back when an affiliation does, and leaves issued invoices as they are (B11)', () => {
    fc.assert(
      fc.property(arbitraryForMembers(), fc.boolean(), (members, hasCentralInvoicing) => {
        const issued = planOf(members);
        const text = JSON.stringify(issued);
        planOf(members.map((member) => ({ ...member, employer: { id: 'e1', hasCentralInvoicing } })));
        assert.deepEqual(planOf(members), issued);
        assert.equal(JSON.stringify(issued), text);
      }),
    );
  });

  // Any body: what is dated later never reaches back.
  it('is the same whatever is dated after the run (B12)', () => {
    fc.assert(
      fc.property(arbitraryForMembers(), fc.nat(90), (members, days) => {
        const later = compileRulebook(withValue(prepared, 'paymentTermDays', '2026-02-17', days));
        assert.deepEqual(planOf(members, later), planOf(members));
      }),
    );
  });
});
