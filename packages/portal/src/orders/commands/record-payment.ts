import { moneyInWords } from '@guildhall/core';
import type { ordersCommands } from '../../contract/orders.js';
import { done, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { chargeIdOf } from '../order-payment.js';
import { mayWithOrder, moveOrder } from './order-commands.js';

type Handlers = Pick<CommandHandlers<typeof ordersCommands>, 'orders/record-payment'>;

/**
 * What came of payments.
 *
 * The card firm tells it in its own time, in any order and more than once:
 * what was told already, or is of a charge long overtaken, changes nothing.
 */
export const paymentCommandHandlers: Handlers = {
  'orders/record-payment': async (desk, { orderId, charge, payment, outcome, pence, why }) => {
    const may = await mayWithOrder(desk, 'orders/record-payment', orderId);
    if (!may.ok) return may;
    const order = may.thing;
    const unchanged = done({ stage: order.stage });
    if (outcome === 'declined') {
      const isOld = charge !== chargeIdOf(order) || order.declined !== undefined;
      if (isOld || order.stage !== 'placed') return unchanged;
      const reason = why ?? 'The card firm did not say why.';
      const moved = await moveOrder(desk, order, { type: 'decline', why: reason, at: desk.now });
      return moved.ok ? done({ stage: moved.row.stage }) : moved;
    }
    if (order.payment === payment) return unchanged;
    if (order.payment !== undefined) {
      return refuse({
        code: 'orders/already-paid',
        says: `Order ${order.number} was paid by another payment.`,
        unblock: 'Pay this one back by hand.',
      });
    }
    if (pence !== order.totalPence) {
      return refuse({
        code: 'orders/other-amount',
        says: `Order ${order.number} costs ${moneyInWords(order.totalPence)}, and ${moneyInWords(pence)} was paid.`,
        unblock: 'Clear it up with the card firm.',
      });
    }
    const moved = await moveOrder(desk, order, { type: 'pay', payment, at: desk.now });
    return moved.ok ? done({ stage: moved.row.stage }) : moved;
  },
};
