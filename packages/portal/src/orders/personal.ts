import type { ViewDesk } from '../engine/desk.js';
import type { Personal } from '../engine/room.js';
import type { OrderRow } from './rows.js';

const ERASED: OrderRow['billing'] = { lines: ['Erased'], country: 'ZZ' };
const OVER: readonly OrderRow['stage'][] = ['dispatched', 'cancelled'];

/**
 * What the room orders keeps of a person: their basket, and what they ordered.
 *
 * What was sold, when and for how much is kept, as the law asks of who sells;
 * where it went and what was written about it is not.
 */
export const ordersPersonal: Personal = {
  kept: async (desk, personId) => {
    const basket = await desk.get('order-baskets', personId);
    return { baskets: basket === undefined ? [] : [basket], orders: await ordersOf(desk, personId) };
  },
  forget: async (desk, personId) => {
    const orders = await ordersOf(desk, personId);
    const open = orders.find(({ stage }) => !OVER.includes(stage));
    if (open !== undefined) {
      return {
        code: 'portal/open-business',
        says: `Order ${open.number} is not finished.`,
        unblock: 'Wait until it is sent, or cancel it; what was paid is paid back first.',
      };
    }
    if ((await desk.get('order-baskets', personId)) !== undefined) desk.remove('order-baskets', personId);
    for (const order of orders) {
      const { tracking, why, declined, ...rest } = order;
      desk.put('orders', { ...rest, billing: ERASED, delivery: ERASED });
    }
    return undefined;
  },
};

async function ordersOf(desk: ViewDesk, personId: string): Promise<readonly OrderRow[]> {
  return (await desk.find('orders', { index: 'owner', where: [personId] })).rows;
}
