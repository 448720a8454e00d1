import { en as shared } from '../invoice.texts.js';

/** The words of `<guild-invoice-list>`, in English. */
export const en = {
  ...shared,
  title: 'Where you stand',
  owed: (invoices: number): string => (invoices === 1 ? 'to pay, on one invoice' : `to pay, on ${invoices} invoices`),
  owedBack: 'is to be paid back to you',
  late: (invoices: number): string => (invoices === 1 ? 'One is overdue.' : `${invoices} are overdue.`),
  nothingOwed: 'There is nothing to pay.',
  open: 'To pay',
  rest: 'Paid and cancelled',
  more: 'Show more invoices',
  moreOpen: 'Show more to pay',
  outOf: (total: string): string => `of ${total}`,
  none: 'No invoices yet',
  noneSays: 'When a membership is renewed or a place is booked, the invoice appears here and is sent by email.',
  missing: 'Is an invoice missing?',
  missingCentral:
    'Where your employer has central invoicing, one invoice for membership fees is emailed to them. It is not listed here.',
  missingBooker: 'The invoice for an event is listed for whoever made the booking.',
  missingOld: 'Invoices made before this portal are not listed. Ask the office for a copy.',
};

/** The words of `<guild-invoice-list>`. */
export type InvoiceListWords = typeof en;
