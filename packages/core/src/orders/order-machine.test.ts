import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { advance } from '../lifecycle/index.js';
import { type OrderEvent, orderLife, type OrderRow } from './order-machine.js';

const at = '2026-11-25T10:00:00.000Z';
const address = { lines: ['29 Upper Street'], country: 'GB' };
const placed = (payBy: OrderRow['payBy']): OrderRow => ({
  id: 'o1',
  body: 'imi',
  number: 'O-000001',
  buyer: 'centre',
  ownerId: 'u1',
  centreId: 'c1',
  lines: [
    {
      id: 'l1',
      product: 'duplicate-certificate',
      documentId: 'd1',
      learnerId: 'k1',
      quantity: 1,
      reason: 'lost',
      unitPence: 3050,
      pence: 3050,
      vatPercent: 0,
    },
  ],
  billing: address,
  delivery: address,
  deliveryOption: 'uk-post',
  deliveryPence: 0,
  goodsPence: 3050,
  vatPence: 0,
  totalPence: 3050,
  payBy,
  charges: payBy === 'card' ? 1 : 0,
  stage: 'placed',
  placedAt: at,
  changedAt: at,
});
const pay = { type: 'pay', payment: 'p1', at } as const;
const invoice = { type: 'invoice', invoiceId: 'i1', invoiceNumber: '7', at } as const;
const events: readonly OrderEvent[] = [
  pay,
  invoice,
  { type: 'decline', why: 'No funds', at },
  { type: 'charge', at },
  { type: 'produce', at },
  { type: 'dispatch', at },
  { type: 'cancel', at },
  { type: 'refund', at },
];

/** The rows and emails along some events; those that are refused change nothing. */
function along(row: OrderRow, list: readonly OrderEvent[]) {
  const rows = [row];
  const told: string[] = [];
  for (const event of list) {
    const moved = advance(orderLife, rows.at(-1) ?? row, event);
    if (!moved.ok) continue;
    rows.push(JSON.parse(JSON.stringify(moved.step.row)) as OrderRow);
    for (const effect of moved.step.effects) told.push(effect.do === 'email' ? effect.template : effect.what);
  }
  return { rows, told, last: rows.at(-1) ?? row };
}

describe('orderLife', () => {
  it('is paid, made and sent, and tells the buyer each time', () => {
    const { rows, told } = along(placed('card'), [
      pay,
      { type: 'produce', at },
      { type: 'dispatch', tracking: 'RM 1', at },
    ]);
    assert.deepEqual(
      rows.map(({ stage }) => stage),
      ['placed', 'paid', 'in-production', 'dispatched'],
    );
    assert.deepEqual(told, ['orders/paid', 'orders/in-production', 'orders/dispatched']);
  });

  it('asks for the money again once a payment was declined, and not before', () => {
    const again = advance(orderLife, placed('card'), { type: 'charge', at });
    assert.ok(!again.ok);
    assert.equal(again.refusal.code, 'orders/order-placed-cannot-charge');
    const { last, told } = along(placed('card'), [
      { type: 'decline', why: 'No funds', at },
      { type: 'charge', at },
    ]);
    assert.deepEqual([last.stage, last.charges, last.declined], ['placed', 2, undefined]);
    assert.deepEqual(told, ['orders/payment-declined', 'order-payment']);
  });

  it('owes back what was paid for a cancelled order, exactly once, also when it was paid too late', () => {
    for (const list of [
      [pay, { type: 'cancel', at }],
      [{ type: 'cancel', at }, pay],
    ] as const) {
      const { last } = along(placed('card'), list);
      assert.deepEqual([last.stage, last.refundPence], ['refund-due', 3050]);
      const refunded = along(last, [
        { type: 'refund', at },
        { type: 'refund', at },
      ]);
      assert.deepEqual([refunded.last.stage, refunded.told], ['cancelled', ['orders/refunded']]);
    }
    assert.equal(along(placed('centre-credit'), [invoice, { type: 'cancel', at }]).last.refundPence, undefined);
  });

  it('is never made before it is settled, nor cancelled after, nor settled in both ways, whatever happens', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('card' as const, 'centre-credit' as const),
        fc.array(fc.constantFrom(...events), { maxLength: 8 }),
        (payBy, list) => {
          const { rows } = along(placed(payBy), list);
          for (const [index, row] of rows.entries()) {
            const before = rows[index - 1];
            if (row.stage === 'in-production')
              assert.ok(before && ['paid', 'on-account', 'in-production'].includes(before.stage));
            if (row.stage === 'cancelled' || row.stage === 'refund-due')
              assert.ok(before && !['in-production', 'dispatched'].includes(before.stage));
            assert.ok(row.payment === undefined || row.invoiceId === undefined);
            assert.equal(row.payment === undefined || row.payBy === 'card', true);
            const { totalPence } = row;
            assert.equal(totalPence, 3050);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
