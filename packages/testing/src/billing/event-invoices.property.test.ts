import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileRulebook } from '@guildhall/core';
import {
  deriveBillingGiven,
  derivePrint,
  type IssuedInvoice,
  judgeBillingRoute,
  judgeEventInvoice,
  judgePortalListing,
} from '@guildhall/core/billing';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import fc from 'fast-check';

const rulebook = compileRulebook(prepared);
const on = '2026-02-16';
const someone = fc.constantFrom('p1', 'p2', 'p3', 'p4');
const order = fc.option(fc.constantFrom('PO 1', 'PO 2'), { nil: undefined });
const someInvoice: fc.Arbitrary<IssuedInvoice> = fc
  .record({
    number: fc.constantFrom('INV-1', 'INV-2'),
    route: fc.constantFrom(
      ['membership', 'employer'] as const,
      ['membership', 'member'] as const,
      ['event', 'booker'] as const,
    ),
    issuedOn: fc.constantFrom('2019-02-16', '2026-02-16'),
    issuedBy: fc.constantFrom('this-portal', 'earlier-system'),
    accountId: someone,
    totalPence: fc.nat(100_000),
  })
  .map(({ route: [kind, sentTo], ...rest }) => ({ ...rest, kind, sentTo }));
const someDetails = fc
  .record({ address: order, profile: order, booking: order })
  .map(({ address, profile, booking }) => ({
    ...(address === undefined ? {} : { billingAddress: address }),
    ...(profile === undefined ? {} : { profilePurchaseOrder: profile }),
    ...(booking === undefined ? {} : { bookingPurchaseOrder: booking }),
  }));

describe('judgeEventInvoice', () => {
  // IMA policy: whoever books is invoiced.
  it('follows the booker and never the attendee (B7)', () => {
    fc.assert(
      fc.property(someone, someone, someone, (bookerId, attendeeId, another) => {
        const route = judgeEventInvoice(rulebook, { bookerId, attendeeId }, { on });
        assert.equal(route?.accountId, bookerId);
        assert.deepEqual(judgeEventInvoice(rulebook, { bookerId, attendeeId: another }, { on }), route);
        const swapped = judgeEventInvoice(rulebook, { bookerId: attendeeId, attendeeId: bookerId }, { on });
        assert.equal(swapped?.accountId, attendeeId);
      }),
    );
  });

  // IMA policy: the billing code is about membership fees only.
  it('ignores the billing code (B6)', () => {
    const events = [true, false, null, undefined].map((central) => {
      const employer =
        central === null ? null : { id: 'e1', ...(central === undefined ? {} : { hasCentralInvoicing: central }) };
      const { routes } = judgeBillingRoute(rulebook, deriveBillingGiven({ employer }), { on });
      return routes.filter(({ invoice }) => invoice === 'event');
    });
    assert.deepEqual(
      events[0]?.map(({ to, inPortal }) => [to, inPortal]),
      [['booker', true]],
    );
    for (const event of events) assert.deepEqual(event, events[0]);
  });
});

describe('derivePrint', () => {
  // Any body: what was issued is never changed by printing it.
  it('changes only what is printed afresh, and prints the same twice (B13)', () => {
    fc.assert(
      fc.property(someInvoice, someDetails, someDetails, (invoice, before, after) => {
        const afresh = ['billingAddress', 'purchaseOrder'];
        const printed = Object.entries(derivePrint(rulebook, invoice, after));
        assert.deepEqual(Object.fromEntries(printed.filter(([name]) => !afresh.includes(name))), invoice);
        const first = derivePrint(rulebook, invoice, before);
        assert.deepEqual(derivePrint(rulebook, first, after), derivePrint(rulebook, invoice, after));
        assert.deepEqual(derivePrint(rulebook, first, before), first);
        assert.equal(derivePrint(rulebook, invoice, after).billingAddress, after.billingAddress);
      }),
    );
  });

  // IMA policy: each kind of invoice has its own place for the number.
  it('takes a fee’s order number from the profile only, an event’s from the booking only (B14)', () => {
    fc.assert(
      fc.property(someInvoice, someDetails, (invoice, details) => {
        const expected = invoice.kind === 'membership' ? details.profilePurchaseOrder : details.bookingPurchaseOrder;
        assert.equal(derivePrint(rulebook, invoice, details).purchaseOrder, expected);
      }),
    );
  });
});

describe('judgePortalListing', () => {
  // IMA policy: what an earlier system issued, and what went to an employer, is not listed.
  it('lists every invoice of the account but those of an earlier system and those sent to an employer (B16)', () => {
    fc.assert(
      fc.property(someInvoice, someone, (invoice, accountId) => {
        const isListed =
          invoice.issuedBy === 'this-portal' && invoice.sentTo !== 'employer' && invoice.accountId === accountId;
        const { answer, reasons } = judgePortalListing(rulebook, invoice, { accountId });
        assert.equal(answer, isListed ? 'yes' : 'no');
        assert.equal(reasons.length === 0, isListed);
      }),
    );
  });
});
