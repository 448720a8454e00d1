import { labelOf } from '@guildhall/core';
import { type OrderEvent, orderLife } from '@guildhall/core/machines';
import { describePrice } from '@guildhall/core/orders';
import type { ordersViews } from '../../contract/orders.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { mayNot, type MayNow } from '../../shared/may.js';
import { mayMove } from '../../shared/may-move.js';
import { nameOf } from '../../shared/name-of.js';
import { buyerOf, isOfBuyer, orderSubject } from '../buyer-of.js';
import type { OrderRow } from '../rows.js';
import { showDocument } from '../show-document.js';
import { moneyOf, nextOf, priceLine, stageLabel } from '../words.js';

type Handlers = Pick<ViewHandlers<typeof ordersViews>, 'orders/list' | 'orders/order' | 'orders/desk'>;

const WAITING = ['placed', 'paid', 'on-account', 'in-production', 'refund-due'] as const;

/** What is shown of orders. */
export const orderViewHandlers: Handlers = {
  'orders/list': async (desk, { limit, after }) => {
    const { body, actor } = desk;
    const may = desk.may('orders/list', { body, ownerId: actor.personId, centreId: actor.centreId });
    if (!may.ok) return may;
    const page = await desk.find('orders', {
      ...(buyerOf(actor) === 'centre'
        ? { index: 'centre', where: [actor.centreId ?? ''] }
        : { index: 'owner', where: [actor.personId ?? ''] }),
      descending: true,
      limit,
      after,
    });
    return done({ ...page, rows: page.rows.map((row) => lineOf(desk, row)) });
  },
  'orders/order': async (desk, { orderId }) => {
    const may = desk.may('orders/order', await desk.get('orders', orderId), orderSubject);
    if (!may.ok) return may;
    const order = may.thing;
    const rulebook = desk.rulebook('orders');
    const label = (of: string): string => labelOf(rulebook, of, desk.language);
    const invoice = order.invoiceId === undefined ? undefined : await desk.get('invoices', order.invoiceId);
    const { declined, tracking, refundPence, why } = order;
    return done({
      ...lineOf(desk, order),
      stageSays: nextOf(order, desk.language),
      lines: await Promise.all(order.lines.map((line) => shownLine(desk, line, label))),
      price: describePrice(
        rulebook,
        {
          lines: order.lines,
          goodsPence: order.goodsPence,
          delivery: { option: order.deliveryOption, pence: order.deliveryPence, taxesMayFallDue: false },
          deliveryPence: order.deliveryPence,
          vatPence: order.vatPence,
          totalPence: order.totalPence,
          deliveryOptions: [],
        },
        desk.language,
      ).map(priceLine),
      billing: order.billing,
      delivery: order.delivery,
      deliveryLabel: label(order.deliveryOption),
      payByLabel: label(order.payBy),
      ...(invoice === undefined ? {} : { invoice: { id: invoice.id, number: invoice.number } }),
      ...(declined === undefined ? {} : { declined }),
      ...(tracking === undefined ? {} : { tracking }),
      ...(refundPence === undefined
        ? {}
        : { refund: { ...moneyOf(desk, refundPence), paidBack: order.refundedAt !== undefined } }),
      ...(why === undefined ? {} : { why }),
      may: {
        cancel: mayNow(desk, 'orders/cancel', order, { type: 'cancel', at: desk.now }),
        pay: mayNow(desk, 'orders/pay', order, { type: 'charge', at: desk.now }),
        putOnAccount: mayNow(desk, 'orders/put-on-account', order, {
          type: 'invoice',
          invoiceId: '',
          invoiceNumber: '',
          at: desk.now,
        }),
        startProduction: mayNow(desk, 'orders/start-production', order, { type: 'produce', at: desk.now }),
        dispatch: mayNow(desk, 'orders/dispatch', order, { type: 'dispatch', at: desk.now }),
        recordRefund: mayNow(desk, 'orders/record-refund', order, { type: 'refund', at: desk.now }),
      },
    });
  },
  'orders/desk': async (desk, { stage, limit, after }) => {
    const may = desk.may('orders/desk', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('orders', {
      index: 'stage',
      where: [stage],
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (row) => ({
        ...lineOf(desk, row),
        buyerName: await buyerName(desk, row),
      })),
    );
    const waiting = await Promise.all(
      WAITING.map(async (each) => ({
        stage: each,
        label: stageLabel(each, desk.language),
        count: (await desk.find('orders', { index: 'stage', where: [each] })).rows.length,
      })),
    );
    return done({ ...page, rows, waiting });
  },
};

function lineOf(desk: ViewDesk, order: OrderRow) {
  const { id, number, stage, buyer, placedAt, changedAt, lines, totalPence, payBy } = order;
  return {
    id,
    number,
    stage,
    stageLabel: stageLabel(stage, desk.language),
    buyer,
    placedAt,
    changedAt,
    copies: lines.reduce((count, { quantity }) => count + quantity, 0),
    learners: new Set(lines.map(({ learnerId }) => learnerId)).size,
    total: moneyOf(desk, totalPence),
    payBy,
  };
}

async function shownLine(desk: ViewDesk, line: OrderRow['lines'][number], label: (of: string) => string) {
  const document = await desk.get('documents', line.documentId);
  // A learner may have left the centre since: then only that something was ordered is the centre's business.
  const isShown = document !== undefined && (isStaff(desk) || isOfBuyer(desk.actor, document));
  return {
    id: line.id,
    label: label(line.product),
    ...(isShown ? { document: await showDocument(desk, document) } : {}),
    quantity: line.quantity,
    ...(line.reason === undefined ? {} : { reason: { id: line.reason, label: label(line.reason) } }),
    unit: moneyOf(desk, line.unitPence),
    total: moneyOf(desk, line.pence),
  };
}

const isStaff = (desk: ViewDesk): boolean => desk.scope('orders/order').includes('anyone');

/** Whether something can be done now; of what somebody may not do at all nothing is said. */
function mayNow(desk: ViewDesk, action: string, order: OrderRow, event: OrderEvent): MayNow {
  return desk.may(action, order, orderSubject).ok ? mayMove(orderLife, order, event) : mayNot();
}

async function buyerName(desk: ViewDesk, { centreId, ownerId }: OrderRow): Promise<string> {
  if (centreId !== undefined) return (await desk.get('centres', centreId))?.name ?? '';
  const account = await desk.get('accounts', ownerId);
  return account === undefined ? '' : nameOf(account);
}
