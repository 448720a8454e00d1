import { type OrderEvent, orderLife } from '@guildhall/core/machines';
import type { ordersCommands } from '../../contract/orders.js';
import { type Desk, done, type Moved, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { addresseeOf } from '../../memberships/addressee-of.js';
import { orderSubject } from '../buyer-of.js';
import { orderInvoice } from '../order-invoice.js';
import { answerOf, CARD_CLOSED, placeOrder } from '../place-order.js';
import type { OrderRow } from '../rows.js';

type Handlers = Omit<
  CommandHandlers<typeof ordersCommands>,
  | 'orders/add-to-basket'
  | 'orders/change-line'
  | 'orders/remove-line'
  | 'orders/set-addresses'
  | 'orders/choose-delivery'
  | 'orders/record-payment'
>;

/** What is done with orders. */
export const orderCommandHandlers: Handlers = {
  'orders/place': async (desk, { payBy, agreedPence }) => {
    const may = desk.may('orders/place', { body: desk.body, ownerId: desk.actor.personId });
    if (!may.ok) return may;
    const placed = await placeOrder(desk, payBy, agreedPence);
    return placed.ok ? answerOf(placed.order) : placed;
  },
  'orders/pay': async (desk, { orderId }) => {
    const may = await mayWithOrder(desk, 'orders/pay', orderId);
    if (!may.ok) return may;
    if (desk.payments === undefined) return refuse(CARD_CLOSED);
    const moved = await moveOrder(desk, may.thing, { type: 'charge', at: desk.now });
    return moved.ok ? done({}) : moved;
  },
  'orders/put-on-account': async (desk, { orderId }) => {
    const may = await mayWithOrder(desk, 'orders/put-on-account', orderId);
    if (!may.ok) return may;
    const invoice = await orderInvoice(desk, may.thing);
    const { id, number } = invoice;
    const event = { type: 'invoice', invoiceId: id, invoiceNumber: number, at: desk.now } as const;
    const moved = await moveOrder(desk, may.thing, event);
    if (!moved.ok) return moved;
    desk.put('invoices', invoice);
    return done({ invoiceId: id, number });
  },
  'orders/start-production': async (desk, { orderId }) => {
    const may = await mayWithOrder(desk, 'orders/start-production', orderId);
    if (!may.ok) return may;
    const moved = await moveOrder(desk, may.thing, { type: 'produce', at: desk.now });
    return moved.ok ? done({}) : moved;
  },
  'orders/dispatch': async (desk, { orderId, tracking }) => {
    const may = await mayWithOrder(desk, 'orders/dispatch', orderId);
    if (!may.ok) return may;
    const moved = await moveOrder(desk, may.thing, { type: 'dispatch', tracking, at: desk.now });
    return moved.ok ? done({}) : moved;
  },
  'orders/cancel': async (desk, { orderId, why }) => {
    const may = await mayWithOrder(desk, 'orders/cancel', orderId);
    if (!may.ok) return may;
    const { invoiceId } = may.thing;
    const moved = await moveOrder(desk, may.thing, { type: 'cancel', why, at: desk.now });
    if (!moved.ok) return moved;
    const invoice = invoiceId === undefined ? undefined : await desk.get('invoices', invoiceId);
    if (invoice !== undefined) {
      if (invoice.paidPence > 0) {
        return refuse({
          code: 'orders/invoice-paid',
          says: `Invoice ${invoice.number} for this order has been paid, at least in part.`,
          unblock: 'Ask finance to credit the invoice.',
        });
      }
      const reason = why ?? `Order ${may.thing.number} was cancelled.`;
      desk.put('invoices', { ...invoice, stage: 'cancelled', settledOn: desk.today, why: reason });
    }
    return done({ refundPence: moved.row.refundPence ?? 0 });
  },
  'orders/record-refund': async (desk, { orderId }) => {
    const may = await mayWithOrder(desk, 'orders/record-refund', orderId);
    if (!may.ok) return may;
    const moved = await moveOrder(desk, may.thing, { type: 'refund', at: desk.now });
    return moved.ok ? done({}) : moved;
  },
};

/** An order that the actor may do something with. */
export async function mayWithOrder(desk: Desk, action: string, orderId: string): Promise<Permitted<OrderRow>> {
  return desk.may(action, await desk.get('orders', orderId), orderSubject);
}

/** Moves an order, and tells its buyer. */
export async function moveOrder(desk: Desk, order: OrderRow, event: OrderEvent): Promise<Moved<OrderRow>> {
  desk.about(order.ownerId);
  return desk.move('orders', orderLife, order, event, { buyer: await addresseeOf(desk, order.ownerId) });
}
