import { explain, formatPence, labelOf } from '@guildhall/core';
import { decideOrder, deriveProducts, describePrice } from '@guildhall/core/orders';
import type { AchievementDocumentRow } from '../../achievements/rows.js';
import type { ordersViews } from '../../contract/orders.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { hasWords, pageOfMatching } from '../../registrations/page-of-matching.js';
import { type AssembledBasket, assembleBasket, basketOf } from '../assemble-basket.js';
import { buyerOf, isOfBuyer } from '../buyer-of.js';
import { listedReasons } from '../listed-reasons.js';
import { CARD_CLOSED } from '../place-order.js';
import { showDocument } from '../show-document.js';
import { whyNotOrderable } from '../why-not-orderable.js';
import { sharingSays } from '../words.js';

type Handlers = Pick<ViewHandlers<typeof ordersViews>, 'orders/store' | 'orders/basket'>;

/** What is shown to buyers before they order. */
export const basketViewHandlers: Handlers = {
  'orders/store': async (desk, { learnerId, text, limit, after }) => {
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
          ...(from === undefined ? {} : { after: from }),
        }),
      limit,
      after,
      async (row) => {
        if (!isOfBuyer(actor, row)) return false;
        if (text === '') return true;
        const { number, qualification, qualificationTitle, learner } = await showDocument(desk, row);
        return hasWords(text, number, qualification, qualificationTitle, learner?.number ?? '', learner?.name ?? '');
      },
    );
    const products = deriveProducts(desk.rulebook('orders'), desk.today, desk.language);
    const basket = await basketOf(desk);
    const documents = await Promise.all(
      page.rows.map(async (row) => {
        const whyNot = whyNotOrderable(row)?.says;
        return {
          ...(await showDocument(desk, row)),
          products: whyNot === undefined ? products.map(({ product }) => product) : [],
          ...(whyNot === undefined ? {} : { whyNot }),
          inBasket: countOf(basket.lines.filter(({ documentId }) => documentId === row.id)),
        };
      }),
    );
    return done({
      products: products.map(({ product, label, pence }) => ({ product, label, price: sumOf(desk, pence) })),
      documents,
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
            ...(line.reason === undefined ? {} : { reason: { code: line.reason, label: label(line.reason) } }),
            ...(priced === undefined ? {} : { unit: sumOf(desk, priced.unitPence), total: sumOf(desk, priced.pence) }),
          };
        }),
      ),
      ...(row.billing === undefined ? {} : { billing: row.billing }),
      ...(row.delivery === undefined ? {} : { delivery: row.delivery }),
      ...(account?.address === undefined ? {} : { saved: account.address }),
      deliveryOptions: (price?.deliveryOptions ?? []).map(({ option, pence, ...more }) => ({
        option,
        label: label(option),
        price: sumOf(desk, pence),
        ...more,
        chosen: option === price?.delivery?.option,
      })),
      ...(price === undefined
        ? {}
        : {
            price: {
              lines: describePrice(rulebook, price, desk.language).map((line) => ({ ...line })),
              total: sumOf(desk, price.totalPence),
            },
          }),
      reasons: listedReasons(desk),
      reasonNeeded: buyerOf(actor) === 'centre',
      payWays: (['card', 'centre-credit'] as const)
        .map((code) => ({ code, label: label(code), ...payWay(desk, assembled, code) }))
        .filter(({ isOpen }) => isOpen)
        .map(({ isOpen: _, ...way }) => way),
      troubles: problems.map(({ says }) => says),
    });
  },
};

/** Whether the basket can be ordered in one way of paying, and what is missing. A way closed to the buyer is not shown. */
function payWay(
  desk: ViewDesk,
  { basket, addresses, orderable, price }: AssembledBasket,
  payBy: 'card' | 'centre-credit',
) {
  const rulebook = desk.rulebook('orders');
  const decision = decideOrder(rulebook, { basket, addresses, payBy, orderable }, desk.today);
  const missing = explain(rulebook, decision, { language: desk.language }).reasons.map(({ code, text, next }) => ({
    code,
    text,
    ...(next === undefined ? {} : { next }),
  }));
  const isCardClosed = payBy === 'card' && desk.payments === undefined;
  const now = decision.outcomes['orders/may-place'] === 'yes' && price !== undefined && !isCardClosed;
  const whyNot = missing[0]?.text ?? (isCardClosed ? CARD_CLOSED.says : undefined);
  return {
    isOpen: missing.every(({ code }) => code !== 'orders/way-to-pay-closed'),
    can: { now, ...(now || whyNot === undefined ? {} : { whyNot }) },
    missing,
  };
}

async function shownIf(desk: ViewDesk, document: AchievementDocumentRow | undefined) {
  return document === undefined ? {} : { document: await showDocument(desk, document) };
}

const countOf = (lines: readonly { readonly quantity: number }[]): number =>
  lines.reduce((count, { quantity }) => count + quantity, 0);

const sumOf = (desk: ViewDesk, pence: number) => ({ pence, text: formatPence(pence, desk.language) });
