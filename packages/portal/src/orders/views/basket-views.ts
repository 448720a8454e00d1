import { explain, labelOf } from '@guildhall/core';
import { decideOrder, deriveProducts, describePrice } from '@guildhall/core/orders';
import type { AchievementDocumentRow } from '../../achievements/rows.js';
import type { ordersViews } from '../../contract/orders.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { hasWords, pageOfMatching } from '../../shared/page-of-matching.js';
import { MAY, mayNot, mayNotBecause } from '../../shared/may.js';
import { reasonsShown } from '../../shared/reasons-shown.js';
import { type AssembledBasket, assembleBasket, basketOf } from '../assemble-basket.js';
import { buyerOf, isOfBuyer } from '../buyer-of.js';
import { listedReasons } from '../listed-reasons.js';
import { CARD_CLOSED } from '../place-order.js';
import { showDocument } from '../show-document.js';
import { whyNotOrderable } from '../why-not-orderable.js';
import { moneyOf, priceLine, sharingSays } from '../words.js';

type Handlers = Pick<ViewHandlers<typeof ordersViews>, 'orders/store' | 'orders/basket'>;

/** What is shown to buyers before they order. */
export const basketViewHandlers: Handlers = {
  'orders/store': async (desk, { learnerId, search, limit, after }) => {
    const { body, actor } = desk;
    const may = desk.may('orders/store', { body, learnerId: actor.learnerId, centreId: actor.centreId });
    if (!may.ok) return may;
    const isCentre = buyerOf(actor) === 'centre';
    const one = isCentre ? learnerId : actor.learnerId;
    const page = await pageOfMatching(
      (most, from) =>
        desk.find('documents', {
          ...(one === undefined
            ? { index: 'centre', where: [actor.centreId ?? ''] }
            : { index: 'learner', where: [one] }),
          descending: true,
          limit: most,
          after: from,
        }),
      limit,
      after,
      async (row) => {
        if (!isOfBuyer(actor, row)) return false;
        if (search === '') return true;
        const { number, qualification, qualificationTitle, learner } = await showDocument(desk, row);
        return hasWords(search, number, qualification, qualificationTitle, learner?.number ?? '', learner?.name ?? '');
      },
    );
    const products = deriveProducts(desk.rulebook('orders'), desk.today, desk.language);
    const basket = await basketOf(desk);
    const rows = await Promise.all(
      page.rows.map(async (row) => {
        const trouble = whyNotOrderable(row);
        return {
          ...(await showDocument(desk, row)),
          products: trouble === undefined ? products.map(({ product }) => product) : [],
          may: { order: trouble === undefined ? MAY : mayNot(trouble.says, trouble.unblock) },
          inBasket: countOf(basket.lines.filter(({ documentId }) => documentId === row.id)),
        };
      }),
    );
    return done({
      products: products.map(({ product, label, pence }) => ({ id: product, label, price: moneyOf(desk, pence) })),
      rows,
      ...(page.next === undefined ? {} : { next: page.next }),
      reasons: listedReasons(desk),
      reasonNeeded: isCentre,
      inBasket: countOf(basket.lines),
      sharing: { says: sharingSays(isCentre, desk.language), ...(isCentre ? {} : { path: '/connections' }) },
    });
  },
  'orders/basket': async (desk) => {
    const { body, actor } = desk;
    const may = desk.may('orders/basket', { body, ownerId: actor.personId });
    if (!may.ok) return may;
    const assembled = await assembleBasket(desk);
    const { row, price, problems } = assembled;
    const account = await desk.get('accounts', actor.personId ?? '');
    const rulebook = desk.rulebook('orders');
    const label = (of: string): string => labelOf(rulebook, of, desk.language);
    return done({
      lines: await Promise.all(
        row.lines.map(async (line, index) => {
          const document = assembled.documents.get(line.documentId);
          const priced = price?.lines[index];
          return {
            id: line.id,
            product: line.product,
            label: label(line.product),
            ...(await shownIf(desk, document)),
            quantity: line.quantity,
            ...(line.reason === undefined ? {} : { reason: { id: line.reason, label: label(line.reason) } }),
            ...(priced === undefined
              ? {}
              : { unit: moneyOf(desk, priced.unitPence), total: moneyOf(desk, priced.pence) }),
          };
        }),
      ),
      ...(row.billing === undefined ? {} : { billing: row.billing }),
      ...(row.delivery === undefined ? {} : { delivery: row.delivery }),
      ...(account?.address === undefined ? {} : { saved: account.address }),
      deliveryOptions: (price?.deliveryOptions ?? []).map(({ option, pence, ...more }) => ({
        id: option,
        label: label(option),
        price: moneyOf(desk, pence),
        ...more,
        chosen: option === price?.delivery?.option,
      })),
      ...(price === undefined
        ? {}
        : {
            price: {
              lines: describePrice(rulebook, price, desk.language).map(priceLine),
              total: moneyOf(desk, price.totalPence),
            },
          }),
      reasons: listedReasons(desk),
      reasonNeeded: buyerOf(actor) === 'centre',
      waysToPay: (['card', 'centre-credit'] as const)
        .map((id) => ({ id, label: label(id), ...wayToPay(desk, assembled, id) }))
        .filter(({ isOpen }) => isOpen)
        .map(({ isOpen: _, ...way }) => way),
      troubles: problems.map(({ says }) => says),
    });
  },
};

/** Whether the basket can be ordered in one way of paying, and what is missing. A way closed to the buyer is not shown. */
function wayToPay(
  desk: ViewDesk,
  { basket, addresses, orderable, price }: AssembledBasket,
  payBy: 'card' | 'centre-credit',
) {
  const rulebook = desk.rulebook('orders');
  const decision = decideOrder(rulebook, { basket, addresses, payBy, orderable }, desk.today);
  const missing = reasonsShown(explain(rulebook, decision, { language: desk.language }).reasons);
  const isCardClosed = payBy === 'card' && desk.payments === undefined;
  const isReady = decision.outcomes['orders/may-place'] === 'yes' && price !== undefined;
  const [first] = missing;
  const closed = mayNot(CARD_CLOSED.says, CARD_CLOSED.unblock);
  return {
    isOpen: missing.every(({ code }) => code !== 'orders/way-to-pay-closed'),
    may: {
      place: isReady && !isCardClosed ? MAY : first === undefined && isCardClosed ? closed : mayNotBecause(missing),
    },
    missing,
  };
}

async function shownIf(desk: ViewDesk, document: AchievementDocumentRow | undefined) {
  return document === undefined ? {} : { document: await showDocument(desk, document) };
}

const countOf = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((count, { quantity }) => count + quantity, 0);
