import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { address, day, email, id, instant, line, pence, prose, rowFields } from '../rows/fields.js';

/** One line of an invoice. */
export const InvoiceLine = z.object({
  id,
  description: line,
  /** The person it is about. */
  personId: id.optional(),
  /** The booking it is for. */
  bookingId: id.optional(),
  quantity: z.int().min(1),
  /** Of one, in whole pence, without VAT; below zero for a credit. */
  unitPence: pence,
  vatPercent: z.int().min(0).max(100),
  purchaseOrder: line.optional(),
});

/** An invoice. Once issued nothing of it changes but its stage, what was paid, and how it was printed. */
export const InvoiceRow = z.object({
  ...rowFields,
  number: line,
  kind: z.enum(['membership', 'event', 'order']),
  issuedOn: day,
  taxPoint: day,
  dueOn: day.optional(),
  issuedBy: z.enum(['this-portal', 'earlier-system']),
  /** Whose account it lies on: a person, or an organisation for one sent to an employer. */
  ownerId: id,
  sentTo: z.enum(['employer', 'member', 'booker', 'buyer']),
  recipient: z.object({ name: line, email: email.optional() }),
  inPortal: z.boolean(),
  lines: z.array(InvoiceLine).min(1),
  netPence: pence,
  vatPence: pence,
  totalPence: pence,
  paidPence: pence.min(0),
  stage: z.enum(['open', 'paid', 'cancelled']),
  settledOn: day.optional(),
  /** What printed it last, and what it looked like: only these two fields ever follow the profile. */
  prints: z.array(z.object({ at: instant, address: address.optional(), purchaseOrder: line.optional() })),
  /** What it is for, such as the order of places. */
  orderId: id.optional(),
  /** The invoice that this one credits. */
  creditOf: id.optional(),
  why: prose.optional(),
});
/** What {@link InvoiceRow} checks, as a type. */
export type InvoiceRow = z.infer<typeof InvoiceRow>;

/** The tables of the room. */
export const billingTables = {
  invoices: defineTable(InvoiceRow, {
    owner: ['body', 'ownerId', 'issuedOn'],
    number: ['body', 'number'],
    stage: ['body', 'stage', 'issuedOn'],
    order: ['body', 'orderId'],
  }),
};
