import { Fault } from '@guildhall/core';
import type { Maker } from '../engine/room.js';
import { addresseeOf } from '../memberships/addressee-of.js';
import type { OrderRow } from './rows.js';

/** What the last charge for an order is called: the same for the same charge, another for the next. */
export const chargeIdOf = ({ id, charges }: OrderRow): string => `${id}/${charges}`;

/**
 * Asks the card firm for the money of an order, outside of any command.
 *
 * It makes no file. Where it fails it is tried again under the same name, so
 * that nobody pays twice.
 */
export const orderPaymentMaker: Maker = {
  make: async (desk, orderId) => {
    const order = await desk.get('orders', orderId);
    if (order?.stage !== 'placed' || order.payBy !== 'card' || order.declined !== undefined) return undefined;
    if (desk.payments === undefined)
      throw new Fault('orders/no-payments', 'The portal was given nothing to charge by.');
    const buyer = await addresseeOf(desk, order.ownerId);
    await desk.payments.charge({
      id: chargeIdOf(order),
      body: order.body,
      orderId,
      orderNumber: order.number,
      pence: order.totalPence,
      ...(buyer === undefined ? {} : { email: buyer.email }),
    });
    return undefined;
  },
};
