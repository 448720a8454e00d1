import { z } from 'zod';
import { address, id, instant, line, pence, prose } from '../rows/fields.js';
import { DocumentShown } from './achievements.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import {
  Choice,
  InvoiceNamed,
  LearnerInBrief,
  May,
  Money,
  nothing,
  pageOf,
  paging,
  Reason,
  searching,
} from './shapes.js';

const quantity = z.int().min(1).max(99);
const ofOrder = { orderId: id };
const payBy = z.enum(['card', 'centre-credit']);
const stage = z.enum(['placed', 'paid', 'on-account', 'in-production', 'dispatched', 'refund-due', 'cancelled']);
const documentShown = DocumentShown.pick({
  id: true,
  number: true,
  kind: true,
  qualification: true,
  qualificationTitle: true,
  issuedOn: true,
}).extend({
  /** Whose it is; absent where the body has no record of them any more. */
  learner: LearnerInBrief.optional(),
});
const priceLine = z.object({ label: z.string(), text: z.string() });
const deliveryOption = Choice.extend({
  price: Money,
  daysAtLeast: z.int().optional(),
  daysAtMost: z.int().optional(),
  taxesMayFallDue: z.boolean(),
  chosen: z.boolean(),
});
const orderLine = {
  id,
  number: z.string(),
  stage,
  stageLabel: z.string(),
  buyer: z.enum(['learner', 'centre']),
  placedAt: instant,
  changedAt: instant,
  copies: z.int(),
  learners: z.int(),
  total: Money,
  payBy,
};

/** The commands of the room orders. */
export const ordersCommands = {
  'orders/add-to-basket': command({
    rows: ['L3', 'C4'],
    says: 'Puts printed copies of documents into the basket. A centre says why each is needed.',
    input: z.strictObject({
      lines: z
        .array(
          z.strictObject({ documentId: id, product: line, quantity: quantity.default(1), reason: line.optional() }),
        )
        .min(1)
        .max(50),
    }),
    answer: z.object({ lines: z.int() }),
    refusals: [
      'orders/badge-not-printed',
      'orders/document-not-in-force',
      'orders/product-unknown',
      'orders/no-such-reason',
      'orders/basket-full',
    ],
  }),
  'orders/change-line': command({
    rows: ['L3', 'C4'],
    says: 'Changes how many copies a line of the basket is for, or why. What is left out stays.',
    input: z.strictObject({ lineId: id, quantity: quantity.optional(), reason: line.optional() }),
    answer: z.object({}),
    refusals: ['orders/no-such-line', 'orders/no-such-reason'],
  }),
  'orders/remove-line': command({
    rows: ['L3', 'C4'],
    says: 'Takes a line out of the basket.',
    input: z.strictObject({ lineId: id }),
    answer: z.object({}),
    refusals: ['orders/no-such-line'],
  }),
  'orders/set-addresses': command({
    rows: ['L3', 'C4'],
    says: 'Says who is billed and where the order goes. What is left out stays.',
    input: z.strictObject({ billing: address.optional(), delivery: address.optional() }),
    answer: z.object({}),
    refusals: [],
  }),
  'orders/choose-delivery': command({
    rows: ['L3', 'C4'],
    says: 'Chooses how the order is sent, from what is offered for the delivery address.',
    input: z.strictObject({ option: line }),
    answer: z.object({}),
    refusals: ['orders/delivery-not-offered'],
  }),
  'orders/place': command({
    rows: ['L3', 'C4'],
    says: 'Orders what is in the basket, at the price that was shown.',
    input: z.strictObject({ payBy, agreedPence: pence.min(0) }),
    answer: z.object({ ...ofOrder, number: z.string(), stage }),
    refusals: [
      'orders/not-ready',
      'orders/price-changed',
      'orders/card-closed',
      'orders/product-unknown',
      'orders/vat-unknown',
      'orders/quantity-not-whole',
    ],
  }),
  'orders/pay': command({
    rows: ['L3', 'C4'],
    says: 'Tries to pay by card again, after a payment was declined.',
    input: z.strictObject(ofOrder),
    answer: z.object({}),
    refusals: ['orders/card-closed', 'orders/order-placed-cannot-charge'],
  }),
  'orders/record-payment': command({
    rows: ['L3', 'C4'],
    says: 'Tells what came of a payment by card. The card firm may tell it more than once, and late.',
    input: z.strictObject({
      ...ofOrder,
      /** The id of the charge, as it was asked for. */
      charge: id,
      /** What the card firm calls the payment. */
      payment: line,
      outcome: z.enum(['paid', 'declined']),
      pence,
      why: prose.optional(),
    }),
    answer: z.object({ stage }),
    refusals: ['orders/other-amount', 'orders/already-paid'],
  }),
  'orders/put-on-account': command({
    rows: ['C4'],
    says: 'Invoices an order that a centre pays with its credits.',
    input: z.strictObject(ofOrder),
    answer: z.object({ invoiceId: id, number: z.string() }),
    refusals: ['orders/order-on-account-cannot-invoice', 'orders/order-paid-cannot-invoice'],
  }),
  'orders/start-production': command({
    rows: ['L3', 'C4'],
    says: 'Begins to make an order that is paid or on account.',
    input: z.strictObject(ofOrder),
    answer: z.object({}),
    refusals: ['orders/order-placed-cannot-produce'],
  }),
  'orders/dispatch': command({
    rows: ['L3', 'C4'],
    says: 'Says that an order is on its way.',
    input: z.strictObject({ ...ofOrder, tracking: line.optional() }),
    answer: z.object({}),
    refusals: ['orders/order-paid-cannot-dispatch', 'orders/order-on-account-cannot-dispatch'],
  }),
  'orders/cancel': command({
    rows: ['L3', 'C4'],
    says: 'Cancels an order that is not in production yet.',
    input: z.strictObject({ ...ofOrder, why: prose.optional() }),
    answer: z.object({ refundPence: pence }),
    refusals: [
      'orders/invoice-paid',
      'orders/order-in-production-cannot-cancel',
      'orders/order-dispatched-cannot-cancel',
      'orders/order-cancelled-cannot-cancel',
    ],
  }),
  'orders/record-refund': command({
    rows: ['ours'],
    says: 'Says that what was paid for a cancelled order has been paid back.',
    input: z.strictObject(ofOrder),
    answer: z.object({}),
    refusals: ['orders/order-cancelled-cannot-refund'],
  }),
} satisfies CommandContracts;

/** The views of the room orders. */
export const ordersViews = {
  'orders/store': view({
    rows: ['L3', 'C4'],
    says: 'What is for sale, and the documents it can be ordered for; of a centre, of all its learners or of one, found by words of learner, document or qualification.',
    input: z.strictObject({ learnerId: id.optional(), ...searching, ...paging }),
    answer: z.object({
      products: z.array(Choice.extend({ price: Money })),
      rows: z.array(
        documentShown.extend({
          /** The products it can be ordered as. */
          products: z.array(z.string()),
          may: z.object({ order: May }),
          inBasket: z.int(),
        }),
      ),
      next: z.string().optional(),
      /** Why a duplicate may be needed: a centre chooses one. */
      reasons: z.array(Choice),
      reasonNeeded: z.boolean(),
      inBasket: z.int(),
      /** That sharing is free, and often enough. */
      sharing: z.object({ says: z.string(), path: z.string().optional() }),
    }),
  }),
  'orders/basket': view({
    rows: ['L3', 'C4'],
    says: 'What is about to be ordered: the price line by line, how it can be sent and paid, and what is missing.',
    input: nothing,
    answer: z.object({
      lines: z.array(
        z.object({
          id,
          product: z.string(),
          label: z.string(),
          document: documentShown.optional(),
          quantity: z.int(),
          reason: Choice.optional(),
          unit: Money.optional(),
          total: Money.optional(),
        }),
      ),
      billing: address.optional(),
      delivery: address.optional(),
      /** The address of the profile, to confirm. */
      saved: address.optional(),
      deliveryOptions: z.array(deliveryOption),
      price: z.object({ lines: z.array(priceLine), total: Money }).optional(),
      reasons: z.array(Choice),
      reasonNeeded: z.boolean(),
      waysToPay: z.array(Choice.extend({ may: z.object({ place: May }), missing: z.array(Reason) })),
      /** Why nothing can be priced, where it cannot. */
      troubles: z.array(z.string()),
    }),
  }),
  'orders/list': view({
    rows: ['L3', 'C4'],
    says: 'The orders somebody placed, or of a centre all of its orders, newest first.',
    input: z.strictObject(paging),
    answer: pageOf(z.object(orderLine)),
  }),
  'orders/order': view({
    rows: ['L3', 'C4'],
    says: 'An order with what it costs, where it stands and what can be done.',
    input: z.strictObject(ofOrder),
    answer: z.object({
      ...orderLine,
      /** What happens next, in a sentence. */
      stageSays: z.string(),
      lines: z.array(
        z.object({
          id,
          label: z.string(),
          document: documentShown.optional(),
          quantity: z.int(),
          reason: Choice.optional(),
          unit: Money,
          total: Money,
        }),
      ),
      price: z.array(priceLine),
      billing: address,
      delivery: address,
      deliveryLabel: z.string(),
      payByLabel: z.string(),
      invoice: InvoiceNamed.optional(),
      declined: z.string().optional(),
      tracking: z.string().optional(),
      refund: z.object({ ...Money.shape, paidBack: z.boolean() }).optional(),
      why: z.string().optional(),
      may: z.object({
        cancel: May,
        pay: May,
        putOnAccount: May,
        startProduction: May,
        dispatch: May,
        recordRefund: May,
      }),
    }),
  }),
  'orders/desk': view({
    rows: ['L3', 'C4'],
    says: 'Orders by stage, longest waiting first, and how many wait at each.',
    input: z.strictObject({ stage: stage.default('paid'), ...paging }),
    answer: z.object({
      rows: z.array(z.object({ ...orderLine, buyerName: z.string() })),
      next: z.string().optional(),
      waiting: z.array(z.object({ stage, label: z.string(), count: z.int() })),
    }),
  }),
} satisfies ViewContracts;
