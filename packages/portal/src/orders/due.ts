import type { DueRule } from '../engine/room.js';

/** What time causes in the room orders. */
export const ordersDue: readonly DueRule[] = [
  {
    name: 'orders/invoice-credits',
    find: async (desk) => {
      const placed = await desk.find('orders', { index: 'stage', where: ['placed'] });
      return placed.rows
        .filter(({ payBy }) => payBy === 'centre-credit')
        .map(({ id }) => ({ key: id, command: 'orders/put-on-account', input: { orderId: id } }));
    },
  },
];
