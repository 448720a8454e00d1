import type { TestPortal } from '../create-test-portal.js';
import { answered, refusedWith } from './answered.js';

const ABROAD = { lines: ['1 Rue du Port'], postcode: '75001', country: 'FR' };
const HOME = { lines: ['1 Harbour Row'], postcode: 'LS1 1AA', country: 'GB' };

/** A centre orders a printed copy for a learner, priced with its delivery, on its credits. */
export async function tellOrder({ as }: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  const centre = as('centre', 'imi');
  const [document] = answered(await centre.look('achievements/records', {})).rows;
  const line = { documentId: document!.id, product: 'duplicate-certificate', quantity: 2 };
  answered(await centre.act('orders/add-to-basket', { lines: [{ ...line, reason: 'lost' }] }));
  answered(await centre.act('orders/set-addresses', { billing: HOME, delivery: ABROAD }));
  const home = refusedWith(await centre.act('orders/choose-delivery', { option: 'uk-post' }));
  answered(await centre.act('orders/choose-delivery', { option: 'international-courier' }));
  const dear = refusedWith(await centre.act('orders/place', { payBy: 'centre-credit', agreedPence: 1 }));
  const placed = answered(await centre.act('orders/place', { payBy: 'centre-credit', agreedPence: 2 * 3050 + 1225 }));
  const order = answered(await centre.look('orders/order', { orderId: placed.orderId }));
  return { home, dear, stage: placed.stage, price: order.price, total: order.total.pence };
}
