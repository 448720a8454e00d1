import type { InvoiceRow as Invoice } from '@guildhall/core/machines';
import { defineTable } from '@guildhall/store';
import { z } from 'zod';
import { address, day, email, id, instant, line, pence, prose, rowFields } from '../rows/fields.js';

/** One line of an invoice. */
export const InvoiceLine = z.object({
  id,
  description: line,
  /** The person it is about. */
  personId: id.optional(),
  /** What they were called when it was issued; the description leaves it out, so that they can be forgotten. */
  personName: line.optional(),
  /** The booking it is for. */
  bookingId: id.optional(),
  quantity: z.int().min(1),
  /** Of one, in whole pence, without VAT; below zero for a credit. */
  unitPence: pence,
  vatPercent: z.int().min(0).max(100),
  purchaseOrder: line.optional(),
});
/** What {@link InvoiceLine} checks, as a type. */
export type InvoiceLine = z.infer<typeof InvoiceLine>;

const printedAddress = address.extend({ lines: address.shape.lines.readonly() });

/** An invoice, or below zero a credit note. Once issued nothing of it changes but its stage, what was paid, and how it was printed. */
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
  lines: z.array(InvoiceLine).min(1).readonly(),
  netPence: pence,
  vatPence: pence,
  totalPence: pence,
  /** What credit notes have taken off; absent for none. */
  creditedPence: pence.min(0).optional(),
  /** What was received; below zero for a credit note: what was paid back. */
  paidPence: pence,
  stage: z.enum(['open', 'paid', 'cancelled']),
  settledOn: day.optional(),
  /** What printed it last, and what it looked like: only these two fields ever follow the profile. */
  prints: z
    .array(z.object({ at: instant, address: printedAddress.optional(), purchaseOrder: line.optional() }))
    .readonly(),
  /** What it is for, such as the order of places. */
  orderId: id.optional(),
  /** The invoice that this one credits. */
  creditOf: id.optional(),
  why: prose.optional(),
}) satisfies z.ZodType<Invoice>;
/** What {@link InvoiceRow} checks, as a type. */
export type InvoiceRow = z.infer<typeof InvoiceRow>;

/** The tables of the room. */
export const billingTables = {
  invoices: defineTable(InvoiceRow, {
    owner: ['body', 'ownerId', 'issuedOn'],
    account: ['body', 'ownerId', 'stage', 'issuedOn', 'number'],
    number: ['body', 'number'],
    stage: ['body', 'stage', 'issuedOn', 'number'],
    order: ['body', 'orderId'],
    credit: ['body', 'creditOf'],
  }),
};
