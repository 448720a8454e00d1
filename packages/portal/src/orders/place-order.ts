import { explain, type Refusal } from '@guildhall/core';
import { decideOrder, type OrderPrice } from '@guildhall/core/orders';
import { orderLife } from '@guildhall/core/machines';
import { type Desk, done, refuse, type Refused } from '../engine/desk.js';
import { reasonsShown } from '../shared/reasons-shown.js';
import { addresseeOf } from '../memberships/addressee-of.js';
import { type AssembledBasket, assembleBasket } from './assemble-basket.js';
import type { OrderRow } from './rows.js';

/** How somebody means to pay. */
export type PayBy = OrderRow['payBy'];

/** An order that was placed, or why not. */
export type Placed = { readonly ok: true; readonly order: OrderRow } | Refused;

/**
 * Places an order for what is in the basket, at the price the buyer agreed to.
 *
 * The price and the rules are those of today; where the price is another than
 * the one agreed to, nothing is ordered.
 */
export async function placeOrder(desk: Desk, payBy: PayBy, agreedPence: number): Promise<Placed> {
  const assembled = await assembleBasket(desk);
  const { row, basket, addresses, orderable, price, problems } = assembled;
  const rulebook = desk.rulebook('orders');
  const decision = decideOrder(rulebook, { basket, addresses, payBy, orderable }, desk.today);
  desk.decided(decision, undefined, row.ownerId);
  if (price === undefined) {
    const [problem] = problems;
    return refuse({ code: problem?.code ?? 'orders/vat-unknown', says: problem?.says ?? 'This cannot be priced.' });
  }
  if (decision.outcomes['orders/may-place'] !== 'yes') {
    const { reasons } = explain(rulebook, decision, { language: desk.language });
    const [first] = reasons;
    return refuse({
      code: 'orders/not-ready',
      says: first?.text ?? 'This order cannot be placed.',
      ...(first?.next === undefined ? {} : { unblock: first.next }),
      reasons: reasonsShown(reasons),
    });
  }
  if (price.totalPence !== agreedPence) return refuse(PRICE_CHANGED);
  if (payBy === 'card' && desk.payments === undefined && price.totalPence > 0) return refuse(CARD_CLOSED);
  const order = orderOf(desk, assembled, price, payBy, await desk.next('orders'));
  if (order === undefined) return refuse(PRICE_CHANGED);
  const buyer = await addresseeOf(desk, order.ownerId);
  desk.put('orders', order);
  desk.remove('order-baskets', row.id);
  const { number, totalPence } = order;
  if (buyer !== undefined) {
    desk.effect({
      do: 'email',
      template: 'orders/placed',
      to: buyer.email,
      personId: order.ownerId,
      data: { number, totalPence, payBy },
    });
  }
  if (payBy !== 'card') return { ok: true, order };
  if (totalPence > 0) {
    desk.effect({ do: 'make', what: 'order-payment', id: order.id, personId: order.ownerId });
    return { ok: true, order };
  }
  // The card firm is not asked for nothing.
  const event = { type: 'pay', payment: 'nothing-to-pay', at: desk.now } as const;
  const moved = desk.move('orders', orderLife, order, event, { buyer });
  return moved.ok ? { ok: true, order: moved.row } : moved;
}

function orderOf(
  desk: Desk,
  { row, basket, documents }: AssembledBasket,
  price: OrderPrice,
  payBy: PayBy,
  number: number,
): OrderRow | undefined {
  const { billing, delivery } = row;
  const lines = row.lines.flatMap((line, index) => {
    const priced = price.lines[index];
    const document = documents.get(line.documentId);
    if (priced === undefined || document === undefined) return [];
    const { unitPence, pence, vatPercent } = priced;
    return [{ ...line, learnerId: document.learnerId, unitPence, pence, vatPercent }];
  });
  if (billing === undefined || delivery === undefined || price.delivery === undefined) return undefined;
  if (lines.length !== row.lines.length) return undefined;
  return {
    id: desk.newId('order'),
    body: desk.body,
    number: `O-${String(number).padStart(6, '0')}`,
    buyer: basket.buyer,
    ownerId: row.ownerId,
    ...(row.centreId === undefined ? {} : { centreId: row.centreId }),
    lines,
    billing,
    delivery,
    deliveryOption: price.delivery.option,
    deliveryPence: price.deliveryPence,
    goodsPence: price.goodsPence,
    vatPence: price.vatPence,
    totalPence: price.totalPence,
    payBy,
    charges: payBy === 'card' && price.totalPence > 0 ? 1 : 0,
    stage: 'placed',
    placedAt: desk.now,
    changedAt: desk.now,
  };
}

const PRICE_CHANGED: Refusal = {
  code: 'orders/price-changed',
  says: 'The price is not the one you were shown.',
  unblock: 'Look at the basket again, and order if the new price suits you.',
};

/** That no card can be charged. */
export const CARD_CLOSED: Refusal = {
  code: 'orders/card-closed',
  says: 'Cards cannot be charged at the moment.',
  unblock: 'Try again later, or pay in another way where one is offered.',
};

/** Answers what became of an order. */
export const answerOf = ({ id, number, stage }: OrderRow) => done({ orderId: id, number, stage });
