import { z } from 'zod';
import { address, day, id, instant, line, pence, prose } from '../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from './contract.js';
import {
  Choice,
  FileAnswered,
  InvoiceNamed,
  May,
  MoneyWithVat,
  nothing,
  pageOf,
  paging,
  Reason,
  whose,
} from './shapes.js';

const kind = z.enum(['membership', 'event', 'order']);
const stage = z.enum(['open', 'paid', 'cancelled']);
const printed = z.object({ address: address.optional(), purchaseOrder: z.string().optional() });
const invoiceInBrief = z.object({
  id,
  number: z.string(),
  kind,
  isCreditNote: z.boolean(),
  issuedOn: day,
  dueOn: day.optional(),
  isOverdue: z.boolean(),
  stage,
  totalPence: pence,
  /** What is still to be paid; below zero for what is still to be paid back. */
  balancePence: pence,
  /** What it is for, in a few words. */
  says: z.string(),
});
/** Who issues it, and where they are reached. */
const issuer = z.object({
  name: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  /** Whether these details are invented. */
  isPlaceholder: z.boolean().optional(),
});
/** Where the money goes; each way is there where it is one of the ways to pay. */
const payment = z.object({
  /** What to name when paying. */
  reference: z.string(),
  bankTransfer: z.object({ accountName: z.string(), sortCode: z.string(), accountNumber: z.string() }).optional(),
  cheque: z.object({ payableTo: z.string(), sendTo: address }).optional(),
  /** Whether these details are invented: then nothing is to be paid to them. */
  isPlaceholder: z.boolean().optional(),
});
const fact = z.enum(['address', 'purchaseOrder']);
/** What differs between two prints. */
const difference = z.object({ field: fact, was: z.string().optional(), is: z.string().optional() });
const route = z.object({
  invoice: z.enum(['membership', 'event']),
  to: z.enum(['employer', 'member', 'booker']),
  label: z.string(),
  inPortal: z.boolean(),
  purchaseOrderFrom: z.enum(['profile', 'booking']),
  /** Who that is, by name and address of email, where it is known. */
  recipient: z.string().optional(),
});
const routing = z.object({
  on: day,
  /** Absent while it is not known: then staff decide. */
  code: z.enum(['BC', 'BM']).optional(),
  codeLabel: z.string().optional(),
  employer: z.string().optional(),
  routes: z.array(route),
  reasons: z.array(Reason),
});

/** The commands of the room billing. */
export const billingCommands = {
  'billing/print-invoice': command({
    rows: ['I7'],
    says: 'Prints an invoice anew, with the preferred billing address and the purchase order number as they now are.',
    input: z.strictObject({ invoiceId: id }),
    answer: z.object({ changed: z.array(difference) }),
    refusals: ['billing/not-shown', 'billing/invoice-cancelled-cannot-print'],
  }),
  'billing/send-invoice': command({
    rows: ['I7', 'I6'],
    says: 'Emails an invoice again, as a PDF, to whoever it is for.',
    input: z.strictObject({ invoiceId: id }),
    answer: z.object({}),
    refusals: ['billing/not-shown', 'billing/no-email'],
  }),
  'billing/mark-paid': command({
    rows: ['I15'],
    says: 'Marks an invoice as paid, or a credit note as paid back.',
    input: z.strictObject({ invoiceId: id, paidOn: day }),
    answer: z.object({ pence }),
    refusals: ['billing/day-to-come', 'billing/invoice-paid-cannot-pay', 'billing/invoice-cancelled-cannot-pay'],
  }),
  'billing/mark-unpaid': command({
    rows: ['I15'],
    says: 'Takes back that an invoice was marked as paid, where it was a mistake.',
    input: z.strictObject({ invoiceId: id }),
    answer: z.object({}),
    refusals: [
      'billing/invoice-open-cannot-unpay',
      'billing/invoice-paid-cannot-unpay',
      'billing/invoice-cancelled-cannot-unpay',
    ],
  }),
  'billing/cancel-invoice': command({
    rows: ['I15'],
    says: 'Cancels an open invoice with a credit note for all that is left of it.',
    input: z.strictObject({ invoiceId: id, why: prose }),
    answer: z.object({ creditNoteId: id, number: z.string() }),
    refusals: [
      'billing/places-still-booked',
      'billing/credit-note-stays',
      'billing/invoice-paid-cannot-cancel',
      'billing/invoice-cancelled-cannot-credit',
    ],
  }),
  'billing/bill-renewal': command({
    rows: ['I5', 'I6'],
    says: 'Invoices the renewals of one employer, or of one member, on the day they were due.',
    input: z.strictObject({
      renewsOn: day,
      /** The day of the invoice, however late it is made. */
      issuedOn: day,
      personIds: z.array(id).min(1).max(5000),
    }),
    answer: z.object({
      invoices: z.array(InvoiceNamed.extend({ totalPence: pence })),
      /** Members whom no rule can route: they wait on the desk of the finance team. */
      unrouted: z.array(id),
    }),
    refusals: [],
  }),
  'billing/remind-overdue': command({
    rows: ['ours'],
    says: 'Reminds whoever has not paid an invoice in time, once.',
    input: z.strictObject({ invoiceId: id }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of the room billing. */
export const billingViews = {
  'billing/invoices': view({
    rows: ['I7', 'I10'],
    says: 'The invoices of an account: all that are open, then the others a page at a time, newest first.',
    input: z.strictObject({ ...whose, ...paging }),
    answer: z.object({
      /** On every page the same. */
      open: z.array(invoiceInBrief),
      owedPence: pence,
      ...pageOf(invoiceInBrief).shape,
    }),
  }),
  'billing/invoice': view({
    rows: ['I7'],
    says: 'One invoice: its lines and sums, how to pay it, whether its PDF is older than the details, and what changed between prints.',
    input: z.strictObject({ invoiceId: id }),
    answer: invoiceInBrief.extend({
      /** The day it is as of. */
      on: day,
      taxPoint: day,
      recipient: z.object({ name: z.string(), email: z.string().optional() }),
      lines: z.array(
        z.object({
          description: z.string(),
          personName: z.string().optional(),
          quantity: z.int(),
          unitPence: pence,
          vatPercent: z.int(),
          ...MoneyWithVat.shape,
          purchaseOrder: z.string().optional(),
        }),
      ),
      netPence: pence,
      vatPence: pence,
      creditedPence: pence,
      paidPence: pence,
      settledOn: day.optional(),
      why: z.string().optional(),
      issuer,
      waysToPay: z.array(Choice),
      /** Absent where nothing is to be paid. */
      payment: payment.optional(),
      /** How it stands, in a sentence. */
      stageSays: z.string(),
      printed: printed.extend({ at: instant }).optional(),
      /** What a print made now would say otherwise; none: the PDF is as new as the details. */
      outdated: z.array(difference),
      prints: z.array(z.object({ at: instant, changed: z.array(difference) })),
      creditOf: InvoiceNamed.optional(),
      creditNotes: z.array(InvoiceNamed.extend({ totalPence: pence, stage })),
      may: z.object({ print: May, send: May, markPaid: May, markUnpaid: May, cancel: May }),
    }),
  }),
  'billing/invoice-pdf': view({
    rows: ['I7'],
    says: 'An invoice as a PDF, as it was last printed.',
    input: z.strictObject({ invoiceId: id }),
    answer: FileAnswered,
  }),
  'billing/route': view({
    rows: ['I6'],
    says: 'Who is sent which invoice of a member, and why; and what another employer would change from a day on.',
    input: z.strictObject({
      ...whose,
      on: day.optional(),
      /** An organisation; `null`: none. */
      ifEmployer: id.nullable().optional(),
    }),
    answer: routing.extend({
      /** With the employer asked about. */
      then: routing.optional(),
      /** What that would change, a sentence each; none: nothing. */
      changes: z.array(z.string()).optional(),
    }),
  }),
  'billing/invoice-desk': view({
    rows: ['I15', 'I6'],
    says: 'For the finance team: what is open, oldest first, and the members whose renewal no rule can route.',
    input: z.strictObject(paging),
    answer: z.object({
      /** The day it is as of. */
      on: day,
      ...pageOf(
        invoiceInBrief.extend({ recipientName: z.string(), may: z.object({ send: May, markPaid: May, cancel: May }) }),
      ).shape,
      unrouted: z.array(
        z.object({ personId: id, name: z.string(), renewsOn: day, feePence: pence, reasons: z.array(Reason) }),
      ),
      /** Members routed against their choice about sharing with the employer. */
      notices: z.array(z.object({ personId: id, name: z.string(), renewsOn: day, reasons: z.array(Reason) })),
    }),
  }),
  'billing/renewals-due': view({
    rows: ['I5'],
    says: 'The renewals that are to be invoiced, one entry for each invoice that would be made now.',
    input: nothing,
    answer: z.object({
      rows: z.array(
        z.object({ renewsOn: day, issuedOn: day, to: z.enum(['employer', 'member']), name: line, members: z.int() }),
      ),
    }),
  }),
} satisfies ViewContracts;
