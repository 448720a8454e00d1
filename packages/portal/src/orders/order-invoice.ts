import { labelOf, londonDate } from '@guildhall/core';
import { deriveVatPercent } from '@guildhall/core/orders';
import type { InvoiceRow } from '../billing/rows.js';
import type { Desk } from '../engine/desk.js';
import type { OrderRow } from './rows.js';

/**
 * The invoice for an order that a centre pays with its credits.
 *
 * It is dated the day of the order, whenever it is written. It names no
 * learner: what was ordered for whom stands in the order.
 */
export async function orderInvoice(desk: Desk, order: OrderRow): Promise<InvoiceRow> {
  const rulebook = desk.rulebook('orders');
  const placedOn = londonDate(order.placedAt);
  const { body, deliveryOption, deliveryPence, goodsPence, vatPence, totalPence } = order;
  const centre = order.centreId === undefined ? undefined : await desk.get('centres', order.centreId);
  const number = String(await desk.next('invoices')).padStart(6, '0');
  const lines = order.lines.map(({ id, product, quantity, unitPence, vatPercent }) => ({
    id,
    description: labelOf(rulebook, product),
    quantity,
    unitPence,
    vatPercent,
  }));
  const delivery = {
    id: `${order.id}/delivery`,
    description: labelOf(rulebook, deliveryOption),
    quantity: 1,
    unitPence: deliveryPence,
    vatPercent: deriveVatPercent(rulebook, deliveryOption, placedOn) ?? 0,
  };
  return {
    id: desk.newId('invoice'),
    body,
    number,
    kind: 'order',
    issuedOn: placedOn,
    taxPoint: placedOn,
    issuedBy: 'this-portal',
    ownerId: order.centreId ?? order.ownerId,
    sentTo: 'buyer',
    recipient: {
      name: centre?.name ?? order.number,
      ...(centre === undefined ? {} : { email: centre.email }),
    },
    inPortal: true,
    lines: [...lines, delivery],
    netPence: goodsPence + deliveryPence,
    vatPence,
    totalPence,
    paidPence: 0,
    stage: 'open',
    prints: [],
    orderId: order.id,
  };
}
