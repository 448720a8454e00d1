import type { CardFirm } from '../create-card-firm.js';
import type { History } from '../history.js';
import { imi } from './imi.js';

const PRODUCT = 'duplicate-certificate';

/** Plans printed copies: an order in every stage, paid by card and with credits. */
export function planOrders(history: History, cards: CardFirm): void {
  const { on, act, idOf, deliver } = history;
  const services = imi('services.imi');
  const pay = (daysAgo: number, key: string, declinedBecause?: string): void => {
    on(daysAgo, async () => {
      await deliver();
      const { orderId, id: charge, pence } = cards.chargeFor(idOf(key));
      const outcome = declinedBecause === undefined ? ('paid' as const) : ('declined' as const);
      const why = declinedBecause === undefined ? {} : { why: declinedBecause };
      const input = { orderId, charge, payment: `card-${key}`, outcome, pence, ...why };
      await act({ body: 'imi', system: true }, 'orders/record-payment', input);
    });
  };
  const step = (daysAgo: number, key: string, name: 'orders/start-production' | 'orders/dispatch'): void => {
    on(daysAgo, () => act(services, name, { orderId: idOf(key) }));
  };
  const account = (daysAgo: number, key: string): void => {
    on(daysAgo, async () => {
      await act({ body: 'imi', system: true }, 'orders/put-on-account', { orderId: idOf(key) });
    });
  };

  place(history, 150, 'order.sent', 'learner-orders', ['first.2'], 'card');
  pay(150, 'order.sent');
  step(147, 'order.sent', 'orders/start-production');
  on(145, async () => {
    await act(services, 'orders/dispatch', { orderId: idOf('order.sent'), tracking: 'GH 4471 9902 GB' });
  });

  place(history, 110, 'order.centre-sent', 'centre-busy', ['second.3'], 'card', 'lost');
  pay(110, 'order.centre-sent');
  step(108, 'order.centre-sent', 'orders/start-production');
  step(106, 'order.centre-sent', 'orders/dispatch');

  place(history, 48, 'order.paid-back', 'learner-refund', ['second.1'], 'card');
  pay(48, 'order.paid-back');
  on(47, () => act(imi('learner-refund'), 'orders/cancel', { orderId: idOf('order.paid-back') }));
  on(44, () => act(imi('finance.imi'), 'orders/record-refund', { orderId: idOf('order.paid-back') }));

  place(history, 36, 'order.cancelled', 'learner-orders', ['first.3'], 'card');
  on(35, async () => {
    const why = 'I have found the old one.';
    await act(imi('learner-orders'), 'orders/cancel', { orderId: idOf('order.cancelled'), why });
  });

  place(history, 16, 'order.account-made', 'centre-busy', ['corrected', 'second.0'], 'centre-credit', 'damaged');
  account(16, 'order.account-made');
  step(12, 'order.account-made', 'orders/start-production');
  place(history, 13, 'order.made', 'learner-sharing', ['corrected'], 'card');
  pay(13, 'order.made');
  step(9, 'order.made', 'orders/start-production');

  place(history, 8, 'order.refund', 'learner-refund', ['second.2'], 'card');
  pay(8, 'order.refund');
  on(7, async () => {
    const why = 'The address is no longer mine.';
    await act(imi('learner-refund'), 'orders/cancel', { orderId: idOf('order.refund'), why });
  });

  place(history, 5, 'order.account', 'centre-busy', ['second.0'], 'centre-credit', 'lost');
  account(5, 'order.account');
  place(history, 4, 'order.paid', 'learner-sharing', ['first.1'], 'card');
  pay(4, 'order.paid');
  place(history, 3, 'order.declined', 'learner-orders', ['first.2'], 'card');
  pay(3, 'order.declined', 'The card has expired.');
  place(history, 1, 'order.placed', 'learner-orders', ['latest.0'], 'card');
  on(1, async () => {
    const line = { documentId: idOf('second.3'), product: PRODUCT, quantity: 2, reason: 'stolen' };
    await act(imi('centre-busy'), 'orders/add-to-basket', { lines: [line] });
  });
}

function place(
  { on, act, look, idOf, name, people }: History,
  daysAgo: number,
  key: string,
  who: string,
  documents: readonly string[],
  payBy: 'card' | 'centre-credit',
  reason?: string,
): void {
  on(daysAgo, async () => {
    const why = reason === undefined ? {} : { reason };
    const lines = documents.map((document) => ({ documentId: idOf(document), product: PRODUCT, ...why }));
    await act(imi(who), 'orders/add-to-basket', { lines });
    const billing = people.address();
    await act(imi(who), 'orders/set-addresses', { billing, delivery: billing });
    await act(imi(who), 'orders/choose-delivery', { option: 'uk-post' });
    const { price } = await look(imi(who), 'orders/basket', {});
    const placed = await act(imi(who), 'orders/place', { payBy, agreedPence: price?.total.pence ?? 0 });
    name(key, placed.orderId);
  });
}
