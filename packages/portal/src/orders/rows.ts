import type { OrderRow as Order } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { address, id, instant, line, pence, prose, rowFields } from '../rows/fields.js';

/** One product for one document, so many times. */
export const OrderLine = z.object({
  id,
  product: line,
  documentId: id,
  quantity: z.int().min(1).max(99),
  reason: line.optional(),
});

/** What somebody is about to order. Its id is the person's. */
export const OrderBasketRow = z.object({
  ...rowFields,
  ownerId: id,
  centreId: id.optional(),
  lines: z.array(OrderLine),
  billing: address.optional(),
  delivery: address.optional(),
  deliveryOption: line.optional(),
});
/** What {@link OrderBasketRow} checks, as a type. */
export type OrderBasketRow = z.infer<typeof OrderBasketRow>;

/** Printed copies that were ordered. */
export const OrderRow = z.object({
  ...rowFields,
  number: line,
  buyer: z.enum(['learner', 'centre']),
  ownerId: id,
  centreId: id.optional(),
  lines: z
    .array(
      z.object({ ...OrderLine.shape, learnerId: id, unitPence: pence, pence, vatPercent: z.int().min(0).max(100) }),
    )
    .readonly(),
  billing: address,
  delivery: address,
  deliveryOption: line,
  deliveryPence: pence,
  goodsPence: pence,
  vatPence: pence,
  totalPence: pence,
  payBy: z.enum(['card', 'centre-credit']),
  /** How often the card firm was asked for the money. */
  charges: z.int().min(0),
  /** What the card firm calls the payment. */
  payment: line.optional(),
  declined: prose.optional(),
  invoiceId: id.optional(),
  tracking: line.optional(),
  refundPence: pence.optional(),
  refundedAt: instant.optional(),
  stage: z.enum(['placed', 'paid', 'on-account', 'in-production', 'dispatched', 'refund-due', 'cancelled']),
  placedAt: instant,
  changedAt: instant,
  why: prose.optional(),
}) satisfies z.ZodType<Order>;
/** What {@link OrderRow} checks, as a type. */
export type OrderRow = z.infer<typeof OrderRow>;

/** The tables of the room. */
export const ordersTables = {
  'order-baskets': defineTable(OrderBasketRow),
  orders: defineTable(OrderRow, {
    owner: ['body', 'ownerId', 'placedAt'],
    centre: ['body', 'centreId', 'placedAt'],
    stage: ['body', 'stage', 'placedAt'],
    number: ['body', 'number'],
  }),
};
