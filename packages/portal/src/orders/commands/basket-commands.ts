import type { Refusal } from '@guildhall/core';
import { deriveDeliveryOptions, deriveProducts } from '@guildhall/core/orders';
import type { ordersCommands } from '../../contract/orders.js';
import { type Desk, done, type Permitted, refuse } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { asAddress, basketOf } from '../assemble-basket.js';
import { documentSubject } from '../buyer-of.js';
import { unlistedReason } from '../listed-reasons.js';
import type { OrderBasketRow } from '../rows.js';
import { whyNotOrderable } from '../why-not-orderable.js';

type Handlers = Pick<
  CommandHandlers<typeof ordersCommands>,
  | 'orders/add-to-basket'
  | 'orders/change-line'
  | 'orders/remove-line'
  | 'orders/set-addresses'
  | 'orders/choose-delivery'
>;

const MOST_OF_ONE = 99;
const MOST_LINES = 200;

/** What is done with a basket. */
export const basketCommandHandlers: Handlers = {
  'orders/add-to-basket': async (desk, { lines: added }) => {
    const basket = await basketOf(desk);
    const lines = [...basket.lines];
    for (const { documentId, product, quantity, reason } of added) {
      const may = desk.may('orders/add-to-basket', await desk.get('documents', documentId), documentSubject);
      if (!may.ok) return may;
      const trouble = whyNotOrderable(may.thing) ?? unlistedReason(desk, reason);
      if (trouble !== undefined) return refuse(trouble);
      if (!isForSale(desk, product)) return refuse(unknownProduct(product));
      const at = lines.findIndex((each) => each.documentId === documentId && each.product === product);
      const before = lines[at];
      const line = {
        id: before?.id ?? desk.newId('line'),
        product,
        documentId,
        quantity: (before?.quantity ?? 0) + quantity,
        ...(reason === undefined ? (before?.reason === undefined ? {} : { reason: before.reason }) : { reason }),
      };
      if (line.quantity > MOST_OF_ONE) return refuse(tooMany(`copies of one document are ${MOST_OF_ONE}`));
      if (before === undefined) lines.push(line);
      else lines[at] = line;
      if (lines.length > MOST_LINES) return refuse(tooMany(`lines of an order are ${MOST_LINES}`));
    }
    desk.put('order-baskets', { ...basket, lines });
    return done({ lines: lines.length });
  },
  'orders/change-line': async (desk, { lineId, quantity, reason }) => {
    const may = await mayWithBasket(desk, 'orders/change-line');
    if (!may.ok) return may;
    const basket = may.thing;
    if (!basket.lines.some(({ id }) => id === lineId)) return refuse(NO_SUCH_LINE);
    const trouble = unlistedReason(desk, reason);
    if (trouble !== undefined) return refuse(trouble);
    const change = { ...(quantity === undefined ? {} : { quantity }), ...(reason === undefined ? {} : { reason }) };
    desk.put('order-baskets', {
      ...basket,
      lines: basket.lines.map((line) => (line.id === lineId ? { ...line, ...change } : line)),
    });
    return done({});
  },
  'orders/remove-line': async (desk, { lineId }) => {
    const may = await mayWithBasket(desk, 'orders/remove-line');
    if (!may.ok) return may;
    const lines = may.thing.lines.filter(({ id }) => id !== lineId);
    if (lines.length === may.thing.lines.length) return refuse(NO_SUCH_LINE);
    desk.put('order-baskets', { ...may.thing, lines });
    return done({});
  },
  'orders/set-addresses': async (desk, { billing, delivery }) => {
    const may = await mayWithBasket(desk, 'orders/set-addresses');
    if (!may.ok) return may;
    const { deliveryOption, ...basket } = may.thing;
    const goesTo = delivery ?? basket.delivery;
    const isOffered = offers(desk, goesTo).includes(deliveryOption ?? '');
    desk.put('order-baskets', {
      ...basket,
      ...(billing === undefined ? {} : { billing }),
      ...(delivery === undefined ? {} : { delivery }),
      ...(deliveryOption !== undefined && isOffered ? { deliveryOption } : {}),
    });
    return done({});
  },
  'orders/choose-delivery': async (desk, { option }) => {
    const may = await mayWithBasket(desk, 'orders/choose-delivery');
    if (!may.ok) return may;
    if (!offers(desk, may.thing.delivery).includes(option)) {
      return refuse({
        code: 'orders/delivery-not-offered',
        says: 'This delivery is not offered for the delivery address.',
        unblock: may.thing.delivery === undefined ? 'Give a delivery address first.' : 'Choose one that is.',
      });
    }
    desk.put('order-baskets', { ...may.thing, deliveryOption: option });
    return done({});
  },
};

async function mayWithBasket(desk: Desk, action: string): Promise<Permitted<OrderBasketRow>> {
  return desk.may(action, await basketOf(desk), ({ body, ownerId }) => ({ body, ownerId }));
}

function offers(desk: Desk, address: OrderBasketRow['delivery']): readonly string[] {
  if (address === undefined) return [];
  return deriveDeliveryOptions(desk.rulebook('orders'), asAddress(address), desk.today).map(({ option }) => option);
}

function isForSale(desk: Desk, product: string): boolean {
  return deriveProducts(desk.rulebook('orders'), desk.today).some((each) => each.product === product);
}

const NO_SUCH_LINE: Refusal = { code: 'orders/no-such-line', says: 'This line is not in your basket any more.' };

function unknownProduct(product: string): Refusal {
  return {
    code: 'orders/product-unknown',
    says: `${product} is not for sale today.`,
    unblock: 'Choose a product from the store.',
  };
}

function tooMany(what: string): Refusal {
  return { code: 'orders/basket-full', says: `The most ${what}.`, unblock: 'Place a second order for the rest.' };
}
