import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../lifecycle/index.js';
import { type InvoiceEvent, invoiceLife, type InvoiceRow } from './invoice-machine.js';

const open: InvoiceRow = {
  id: 'i1',
  body: 'ima',
  number: 'INV-000001',
  kind: 'event',
  issuedOn: '2026-01-12',
  taxPoint: '2026-01-12',
  dueOn: '2026-02-11',
  issuedBy: 'this-portal',
  ownerId: 'ann',
  sentTo: 'booker',
  recipient: { name: 'Ann' },
  inPortal: true,
  lines: [{ id: 'l1', description: 'A place', quantity: 1, unitPence: 12000, vatPercent: 20 }],
  netPence: 12000,
  vatPence: 2400,
  totalPence: 14400,
  paidPence: 0,
  stage: 'open',
  prints: [],
};
const on = '2026-02-01';

function step(row: InvoiceRow, ...events: InvoiceEvent[]): InvoiceRow {
  return events.reduce((before, each) => {
    const moved = advance(invoiceLife, JSON.parse(JSON.stringify(before)) as InvoiceRow, each);
    assert.ok(moved.ok);
    return moved.step.row;
  }, row);
}

const refuses = (row: InvoiceRow, each: InvoiceEvent): boolean => !advance(invoiceLife, row, each).ok;

describe('invoiceLife', () => {
  it('is paid what it stands at, and thanks for it', () => {
    const moved = advance(invoiceLife, step(open, { type: 'credit', pence: 4400, on }), { type: 'pay', on });
    assert.ok(moved.ok);
    assert.deepEqual([moved.step.row.stage, moved.step.row.paidPence], ['paid', 10000]);
    assert.deepEqual(moved.step.effects, [
      { do: 'email', template: 'billing/paid', to: 'recipient', data: { number: 'INV-000001', pence: 10000 } },
    ]);
  });

  it('is cancelled once credit notes have taken all of it off, and never by more', () => {
    const part = step(open, { type: 'credit', pence: 14399, on });
    assert.deepEqual([part.stage, part.creditedPence], ['open', 14399]);
    assert.ok(refuses(part, { type: 'credit', pence: 2, on }));
    assert.ok(refuses(part, { type: 'credit', pence: 0, on }));
    assert.equal(step(part, { type: 'credit', pence: 1, on }).stage, 'cancelled');
  });

  it('takes a payment back only where nothing was credited since', () => {
    const paid = step(open, { type: 'credit', pence: 400, on }, { type: 'pay', on });
    assert.deepEqual([step(paid, { type: 'unpay' }).stage, step(paid, { type: 'unpay' }).paidPence], ['open', 0]);
    assert.ok(refuses(step(paid, { type: 'credit', pence: 1, on }), { type: 'unpay' }));
    // A credit note that was settled against an open invoice was never paid out.
    assert.ok(refuses({ ...open, totalPence: -1, stage: 'paid' }, { type: 'unpay' }));
  });

  it('pays a credit note back', () => {
    const moved = advance(invoiceLife, { ...open, totalPence: -14400 }, { type: 'pay', on });
    assert.ok(moved.ok);
    assert.equal(moved.step.row.paidPence, -14400);
    assert.equal(moved.step.effects[0]?.do === 'email' && moved.step.effects[0].template, 'billing/refunded');
  });

  it('prints twice alike once, and touches nothing else', () => {
    const print: InvoiceEvent = { type: 'print', at: '2026-02-01T10:00:00.000Z', purchaseOrder: 'PO-1' };
    const once = step(open, print);
    assert.deepEqual(step(once, { ...print, at: '2026-02-02T10:00:00.000Z' }), once);
    const again = step(once, { ...print, at: '2026-02-02T10:00:00.000Z', purchaseOrder: 'PO-2' });
    assert.deepEqual(
      again.prints.map(({ purchaseOrder }) => purchaseOrder),
      ['PO-1', 'PO-2'],
    );
    assert.deepEqual({ ...again, prints: [] }, open);
  });
});
