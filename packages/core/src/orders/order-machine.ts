import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** Where an order goes, or who pays for it. */
export interface OrderAddressRow {
  // As the portal's table has it: an address is checked by one schema for all rooms.
  readonly lines: string[];
  readonly postcode?: string | undefined;
  readonly country: string;
}

/** One line of an order, priced on its day. */
export interface OrderLineRow {
  readonly id: string;
  readonly product: string;
  readonly documentId: string;
  readonly learnerId: string;
  readonly quantity: number;
  readonly reason?: string | undefined;
  /** Whole pence without VAT. */
  readonly unitPence: number;
  readonly pence: number;
  readonly vatPercent: number;
}

/** Printed copies that were ordered. What is left out is not there yet. */
export interface OrderRow {
  readonly id: string;
  readonly body: string;
  readonly number: string;
  readonly buyer: 'learner' | 'centre';
  readonly ownerId: string;
  readonly centreId?: string | undefined;
  readonly lines: readonly OrderLineRow[];
  readonly billing: OrderAddressRow;
  readonly delivery: OrderAddressRow;
  readonly deliveryOption: string;
  /** Whole pence. */
  readonly deliveryPence: number;
  readonly goodsPence: number;
  readonly vatPence: number;
  readonly totalPence: number;
  readonly payBy: 'card' | 'centre-credit';
  /** How often the card firm was asked for the money. */
  readonly charges: number;
  /** What the card firm calls the payment. */
  readonly payment?: string | undefined;
  /** Why the card firm did not take the last payment, in its words. */
  readonly declined?: string | undefined;
  readonly invoiceId?: string | undefined;
  /** How the parcel is followed. */
  readonly tracking?: string | undefined;
  /** What was paid for an order that was cancelled, to be paid back in whole pence. */
  readonly refundPence?: number | undefined;
  readonly refundedAt?: string | undefined;
  readonly stage: 'placed' | 'paid' | 'on-account' | 'in-production' | 'dispatched' | 'refund-due' | 'cancelled';
  /** Instants in UTC. */
  readonly placedAt: string;
  readonly changedAt: string;
  /** Why it was cancelled. */
  readonly why?: string | undefined;
}

/** What happens to an order. Whether it may be placed, and how it is paid, is decided before. */
export type OrderEvent =
  | { readonly type: 'pay'; readonly payment: string; readonly at: string }
  | { readonly type: 'decline'; readonly why: string; readonly at: string }
  | { readonly type: 'charge'; readonly at: string }
  | { readonly type: 'invoice'; readonly invoiceId: string; readonly invoiceNumber: string; readonly at: string }
  | { readonly type: 'produce'; readonly at: string }
  | { readonly type: 'dispatch'; readonly tracking?: string | undefined; readonly at: string }
  | { readonly type: 'cancel'; readonly why?: string | undefined; readonly at: string }
  | { readonly type: 'refund'; readonly at: string };

const byCard = ({ context }: { readonly context: OrderRow }): boolean => context.payBy === 'card';

const tell = (template: string, data: (row: OrderRow) => Readonly<Record<string, string | number>> = () => ({})) =>
  ({
    type: 'effect',
    params: ({ context }: { readonly context: OrderRow }) => ({
      do: 'email' as const,
      template: `orders/${template}`,
      to: 'buyer',
      data: { number: context.number, totalPence: context.totalPence, ...data(context) },
    }),
  }) as const;

const machine = setupLife<OrderRow, OrderEvent>().createMachine({
  id: 'orders/order',
  initial: 'placed',
  context: ({ input }) => input,
  states: {
    placed: {
      on: {
        charge: {
          guard: ({ context }) => context.payBy === 'card' && context.declined !== undefined,
          actions: [
            assign(({ context, event }) => ({
              charges: context.charges + 1,
              declined: undefined,
              changedAt: event.at,
            })),
            {
              type: 'effect',
              params: ({ context }) => ({ do: 'make', what: 'order-payment', id: context.id }),
            },
          ],
        },
        pay: {
          target: 'paid',
          guard: byCard,
          actions: [
            assign(({ event: { payment, at } }) => ({ payment, declined: undefined, changedAt: at })),
            tell('paid'),
          ],
        },
        decline: {
          guard: byCard,
          actions: [
            assign(({ event: { why, at } }) => ({ declined: why, changedAt: at })),
            tell('payment-declined', ({ declined }) => ({ why: declined ?? '' })),
          ],
        },
        invoice: {
          target: 'on-account',
          guard: ({ context }) => context.payBy === 'centre-credit',
          actions: [
            assign(({ event: { invoiceId, at } }) => ({ invoiceId, changedAt: at })),
            {
              type: 'effect',
              params: ({ context: { number, totalPence }, event: { invoiceNumber } }) => ({
                do: 'email',
                template: 'orders/on-account',
                to: 'buyer',
                data: { number, totalPence, invoiceNumber },
              }),
            },
          ],
        },
        cancel: {
          target: 'cancelled',
          actions: [
            assign(({ event: { why, at } }) => ({ why, changedAt: at })),
            tell('cancelled', ({ why }) => ({ why: why ?? '', refundPence: 0 })),
          ],
        },
      },
    },
    paid: {
      on: {
        produce: {
          target: 'in-production',
          actions: [assign(({ event }) => ({ changedAt: event.at })), tell('in-production')],
        },
        cancel: [
          {
            target: 'refund-due',
            guard: ({ context }) => context.totalPence > 0,
            actions: [
              assign(({ context, event: { why, at } }) => ({ why, refundPence: context.totalPence, changedAt: at })),
              tell('cancelled', ({ why, totalPence }) => ({ why: why ?? '', refundPence: totalPence })),
            ],
          },
          {
            target: 'cancelled',
            actions: [
              assign(({ event: { why, at } }) => ({ why, changedAt: at })),
              tell('cancelled', ({ why }) => ({ why: why ?? '', refundPence: 0 })),
            ],
          },
        ],
      },
    },
    'on-account': {
      on: {
        produce: {
          target: 'in-production',
          actions: [assign(({ event }) => ({ changedAt: event.at })), tell('in-production')],
        },
        cancel: {
          target: 'cancelled',
          actions: [
            assign(({ event: { why, at } }) => ({ why, changedAt: at })),
            tell('cancelled', ({ why }) => ({ why: why ?? '', refundPence: 0 })),
          ],
        },
      },
    },
    'in-production': {
      tags: 'ours',
      on: {
        dispatch: {
          target: 'dispatched',
          actions: [
            assign(({ event: { tracking, at } }) => ({ tracking, changedAt: at })),
            tell('dispatched', ({ tracking }) => ({ tracking: tracking ?? '' })),
          ],
        },
      },
    },
    dispatched: { tags: 'ours', type: 'final' },
    'refund-due': {
      tags: 'ours',
      on: {
        refund: {
          target: 'cancelled',
          actions: [assign(({ event }) => ({ refundedAt: event.at, changedAt: event.at })), tell('refunded')],
        },
      },
    },
    cancelled: {
      tags: 'ours',
      on: {
        // The card firm and the buyer do not wait for each other: money that comes late is owed back.
        pay: {
          target: 'refund-due',
          guard: ({ context }) => context.payBy === 'card' && context.payment === undefined,
          actions: [
            assign(({ context, event: { payment, at } }) => ({
              payment,
              refundPence: context.totalPence,
              changedAt: at,
            })),
            tell('paid-too-late'),
          ],
        },
      },
    },
  },
});

/**
 * The life of an order: placed, then paid by card or put on account, made, sent, or cancelled before it is made.
 *
 * - Nothing is made before it is paid or on account, and what is being made is not cancelled.
 * - An order is paid by card or put on account, never both.
 * - What was paid for a cancelled order is owed back, exactly once, also when it is paid after that.
 *
 * @see docs/lifecycles.md#ordersorder
 */
export const orderLife = defineLife<OrderRow, OrderEvent>('orders/order', 'order', machine, {
  produce: 'It can be made once it is paid or on account.',
  dispatch: 'It can be sent once it is in production.',
  cancel: 'An order can be cancelled until it goes into production.',
  charge: 'A payment can be tried again after one was declined.',
  refund: 'Nothing is owed for it.',
});
