import { z } from 'zod';
import { day, id, instant, line, pence } from '../../rows/fields.js';
import { command, type CommandContracts, view, type ViewContracts } from '../contract.js';
import { FileAnswered, InvoiceNamed, May, MoneyWithVat, nothing, paging, whose } from '../shapes.js';
import { bookingInBrief } from './shapes.js';

const placeOfActivity = bookingInBrief.extend({
  /** Booked, and not over. */
  isToCome: z.boolean(),
  may: z.object({ cancel: May }),
});

/** The commands about what was booked. */
export const activityCommands = {
  'bookings/change-purchase-order': command({
    rows: ['I7'],
    says: 'Puts the purchase order number of an order of places right; a new print of the invoice takes it up.',
    input: z.strictObject({ orderId: id, purchaseOrder: line.optional() }),
    answer: z.object({}),
    refusals: [],
  }),
} satisfies CommandContracts;

/** The views of what was booked. */
export const activityViews = {
  'bookings/activity': view({
    rows: ['I10'],
    says: 'What is to come and what was, places booked, orders and invoices, on one page; open invoices first.',
    input: z.strictObject({ ...whose, limit: paging.limit }),
    answer: z.object({
      openInvoices: z.array(
        InvoiceNamed.extend({
          totalPence: pence,
          balancePence: pence,
          dueOn: day.optional(),
          isOverdue: z.boolean(),
        }),
      ),
      upcoming: z.array(placeOfActivity),
      past: z.array(placeOfActivity),
      /** Places booked for others. */
      registrations: z.array(placeOfActivity),
      orders: z.array(
        z.object({ id, number: z.string(), placedAt: instant, places: z.int(), invoiceId: id.optional() }),
      ),
      invoices: z.array(
        InvoiceNamed.extend({
          issuedOn: day,
          totalPence: pence,
          stage: z.enum(['open', 'paid', 'cancelled']),
        }),
      ),
    }),
  }),
  'bookings/booking': view({
    rows: ['I10', 'I11'],
    says: 'One place: the event, who attends, its order and invoice, what happened to it, and what may be done now.',
    input: z.strictObject({ bookingId: id }),
    answer: bookingInBrief.extend({
      optionLabel: z.string(),
      /** For whoever booked, and staff: what it costs is not shown to whom it was given. */
      price: MoneyWithVat.optional(),
      funded: z.boolean(),
      informalName: z.string().optional(),
      requirements: z.string().optional(),
      bookedOn: day,
      bookerName: z.string(),
      terms: z.object({ rulebook: z.string(), version: z.string() }),
      orderNumber: z.string().optional(),
      purchaseOrder: z.string().optional(),
      invoice: InvoiceNamed.extend({ stage: z.enum(['open', 'paid', 'cancelled']), balancePence: pence }).optional(),
      charge: MoneyWithVat.optional(),
      settledBy: InvoiceNamed.extend({ totalPence: pence }).optional(),
      history: z.array(z.object({ at: instant, says: z.string() })),
      may: z.object({ cancel: May, substitute: May, transfer: May, changePurchaseOrder: May }),
    }),
  }),
  'bookings/calendar-file': view({
    rows: ['I10'],
    says: 'The events somebody has a place on that are to come, as a file that a calendar takes in.',
    input: nothing,
    answer: FileAnswered,
  }),
} satisfies ViewContracts;
