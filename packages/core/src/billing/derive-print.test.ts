import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebook as prepared } from '@guildhall/rules/billing/ima';
import { compileRulebook } from '../rulebook/compile/index.js';
import { derivePrint } from './derive-print.js';
import type { IssuedInvoice } from './schema.js';

const rulebook = compileRulebook(prepared);
const invoice: IssuedInvoice = {
  number: 'INV-1',
  kind: 'membership',
  issuedOn: '2026-02-16',
  issuedBy: 'this-portal',
  sentTo: 'member',
  accountId: 'm1',
  totalPence: 5000,
};
const details = { billingAddress: '1 High Street', profilePurchaseOrder: 'PO-P', bookingPurchaseOrder: 'PO-B' };

describe('derivePrint', () => {
  it('takes the purchase order number of a fee invoice from the profile', () => {
    assert.deepEqual(derivePrint(rulebook, invoice, details), {
      ...invoice,
      billingAddress: '1 High Street',
      purchaseOrder: 'PO-P',
    });
  });

  it('takes that of an event invoice from the booking', () => {
    const event = { ...invoice, kind: 'event', sentTo: 'booker' } as const;
    assert.equal(derivePrint(rulebook, event, details).purchaseOrder, 'PO-B');
    assert.equal('purchaseOrder' in derivePrint(rulebook, event, { profilePurchaseOrder: 'PO-P' }), false);
  });
});
