import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { judgeEventInvoice } from './judge-event-invoice.js';
import { judgePortalListing } from './judge-portal-listing.js';
import type { IssuedInvoice } from './schema.js';

const rulebook = compileRulebook(prepared);
const invoice: IssuedInvoice = {
  number: 'INV-1',
  kind: 'event',
  issuedOn: '2026-02-16',
  issuedBy: 'this-portal',
  sentTo: 'booker',
  accountId: 'm1',
  totalPence: 12000,
};

describe('judgePortalListing', () => {
  it('lists an invoice of this portal to the account it lies on', () => {
    assert.deepEqual(judgePortalListing(rulebook, invoice, { accountId: 'm1' }), { answer: 'yes', reasons: [] });
  });

  it('says why it lists another not', () => {
    const codes = (changed: Partial<IssuedInvoice>, accountId = 'm1') =>
      judgePortalListing(rulebook, { ...invoice, ...changed }, { accountId }).reasons.map(({ code }) => code);
    assert.deepEqual(codes({}, 'm2'), ['billing/another-account']);
    assert.deepEqual(codes({ issuedBy: 'earlier-system' }), ['billing/earlier-system']);
    assert.deepEqual(codes({ kind: 'membership', sentTo: 'employer' }), ['billing/sent-to-employer']);
  });
});

describe('judgeEventInvoice', () => {
  it('puts the invoice on the account of whoever booked, with the purchase order of the booking', () => {
    const booking = { bookerId: 'm1', attendeeId: 'm2', purchaseOrder: 'PO-B' };
    assert.deepEqual(judgeEventInvoice(rulebook, booking, { on: '2026-02-16' }), {
      accountId: 'm1',
      inPortal: true,
      purchaseOrder: 'PO-B',
    });
  });

  it('says nothing before the rules begin', () => {
    assert.equal(judgeEventInvoice(rulebook, { bookerId: 'm1' }, { on: '2001-01-01' }), undefined);
  });
});
