import { assign } from 'xstate';
import { defineLife, setupLife } from '../lifecycle/index.js';

/** A postal address as it is printed. */
export interface PrintedAddress {
  readonly lines: readonly string[];
  readonly postcode?: string | undefined;
  readonly country: string;
}

/** One line of an invoice. */
export interface InvoiceLineRow {
  readonly id: string;
  readonly description: string;
  /** The person it is about, and what they were called when it was issued. */
  readonly personId?: string | undefined;
  readonly personName?: string | undefined;
  /** The booking it is for. */
  readonly bookingId?: string | undefined;
  readonly quantity: number;
  /** Of one, in whole pence, without VAT; below zero for a credit. */
  readonly unitPence: number;
  readonly vatPercent: number;
  readonly purchaseOrder?: string | undefined;
}

/** How an invoice was printed at an instant. */
export interface InvoicePrint {
  readonly at: string;
  readonly address?: PrintedAddress | undefined;
  readonly purchaseOrder?: string | undefined;
}

/** An invoice or, where its total is below zero, a credit note. What is left out is not there yet. */
export interface InvoiceRow {
  readonly id: string;
  readonly body: string;
  readonly number: string;
  readonly kind: 'membership' | 'event' | 'order';
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly taxPoint: string;
  readonly dueOn?: string | undefined;
  readonly issuedBy: 'this-portal' | 'earlier-system';
  readonly ownerId: string;
  readonly sentTo: 'employer' | 'member' | 'booker' | 'buyer';
  readonly recipient: { readonly name: string; readonly email?: string | undefined };
  readonly inPortal: boolean;
  readonly lines: readonly InvoiceLineRow[];
  readonly netPence: number;
  readonly vatPence: number;
  readonly totalPence: number;
  /** What credit notes have taken off, in whole pence; absent for none. */
  readonly creditedPence?: number | undefined;
  /** What was received; below zero for a credit note: what was paid back. */
  readonly paidPence: number;
  readonly stage: 'open' | 'paid' | 'cancelled';
  readonly settledOn?: string | undefined;
  readonly prints: readonly InvoicePrint[];
  readonly orderId?: string | undefined;
  readonly creditOf?: string | undefined;
  readonly why?: string | undefined;
}

/** What happens to an invoice. What a credit comes to is worked out before. */
export type InvoiceEvent =
  | {
      readonly type: 'print';
      readonly at: string;
      readonly address?: PrintedAddress | undefined;
      readonly purchaseOrder?: string | undefined;
    }
  | { readonly type: 'pay'; readonly on: string }
  /** It was marked as paid by mistake. */
  | { readonly type: 'unpay' }
  /** A credit note of so many pence was issued for it. */
  | { readonly type: 'credit'; readonly pence: number; readonly on: string }
  /** It is overdue, and whoever it was sent to is reminded. */
  | { readonly type: 'remind' };

const credited = (row: InvoiceRow): number => row.creditedPence ?? 0;
const leaves = (row: InvoiceRow, pence: number): number => row.totalPence - credited(row) - pence;

/** Whether two prints would be the same but for the instant. */
function isSamePrint(a: Omit<InvoicePrint, 'at'>, b: Omit<InvoicePrint, 'at'>): boolean {
  const key = ({ address, purchaseOrder }: Omit<InvoicePrint, 'at'>): string =>
    JSON.stringify([address?.lines, address?.postcode, address?.country, purchaseOrder]);
  return key(a) === key(b);
}

const life = /* @__PURE__ */ setupLife<InvoiceRow, InvoiceEvent>();
const print = {
  actions: /* @__PURE__ */ assign<InvoiceRow, Extract<InvoiceEvent, { type: 'print' }>, undefined, InvoiceEvent, never>(
    ({ context, event: { at, address, purchaseOrder } }) => {
      const last = context.prints.at(-1);
      // Printed twice alike is printed once: the list tells what changed, not how often somebody looked.
      if (last !== undefined && isSamePrint(last, { address, purchaseOrder })) return {};
      return {
        prints: [
          ...context.prints,
          {
            at,
            ...(address === undefined ? {} : { address }),
            ...(purchaseOrder === undefined ? {} : { purchaseOrder }),
          },
        ],
      };
    },
  ),
} as const;

const machine = /* @__PURE__ */ life.createMachine({
  id: 'billing/invoice',
  initial: 'open',
  context: ({ input }) => input,
  states: {
    open: {
      on: {
        print,
        pay: {
          target: 'paid',
          actions: [
            assign(({ context, event: { on } }) => ({
              paidPence: context.totalPence - credited(context),
              settledOn: on,
            })),
            {
              type: 'effect',
              params: ({ context: { number, paidPence } }) => ({
                do: 'email',
                template: paidPence < 0 ? 'billing/refunded' : 'billing/paid',
                to: 'recipient',
                data: { number, pence: Math.abs(paidPence) },
              }),
            },
          ],
        },
        credit: [
          {
            target: 'cancelled',
            guard: ({ context, event: { pence } }) => pence > 0 && leaves(context, pence) === 0,
            actions: assign(({ context, event: { pence, on } }) => ({
              creditedPence: credited(context) + pence,
              settledOn: on,
            })),
          },
          {
            guard: ({ context, event: { pence } }) => pence > 0 && leaves(context, pence) > 0,
            actions: assign(({ context, event: { pence } }) => ({ creditedPence: credited(context) + pence })),
          },
        ],
        remind: {
          actions: {
            type: 'effect',
            params: ({ context }) => ({
              do: 'email',
              template: 'billing/overdue',
              to: 'recipient',
              data: {
                number: context.number,
                pence: context.totalPence - credited(context),
                dueOn: context.dueOn ?? context.issuedOn,
              },
            }),
          },
        },
      },
    },
    paid: {
      on: {
        print,
        // Once something was credited as paid, money may be on its way back, and the mark stands.
        unpay: {
          target: 'open',
          guard: ({ context }) =>
            context.paidPence !== 0 && context.paidPence === context.totalPence - credited(context),
          actions: assign({ paidPence: 0, settledOn: undefined }),
        },
        // What was paid comes back by the credit note, which stays open until it is paid out.
        credit: {
          guard: ({ context, event: { pence } }) => pence > 0 && leaves(context, pence) >= 0,
          actions: assign(({ context, event: { pence } }) => ({ creditedPence: credited(context) + pence })),
        },
      },
    },
    cancelled: { tags: 'ours', type: 'final' },
  },
});

/**
 * The life of an invoice: open until it is paid, or until credit notes have
 * taken all of it off.
 *
 * - Number, lines, sums, dates and recipient never change; only printing follows the profile.
 * - Credit notes never take off more than the invoice came to.
 * - Printing twice alike is printing once.
 * - A credit note is an invoice below zero: open while the money has to go back, and never credited itself.
 *
 * @see docs/lifecycles.md#invoice
 */
export const invoiceLife = /* @__PURE__ */ defineLife<InvoiceRow, InvoiceEvent>('billing/invoice', 'invoice', machine, {
  pay: 'Only an open invoice can be paid.',
  'paid pay': 'It has been marked as paid already.',
  unpay: 'Only a payment that nothing was credited of since can be taken back.',
  credit: 'A credit is more than nothing, and no more than what the invoice still stands at.',
  remind: 'Only an open invoice is reminded of.',
});
