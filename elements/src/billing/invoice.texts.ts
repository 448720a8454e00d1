import { en as shared } from '../shared/wish.texts.js';

/** The words of every element about invoices, in English. */
export const en = {
  ...shared,
  invoice: (number: string): string => `Invoice ${number}`,
  creditNote: (number: string): string => `Credit note ${number}`,
  isNote: 'Credit note',
  paid: 'Paid',
  paidBack: 'Settled',
  cancelled: 'Cancelled',
  toPay: 'To be paid',
  toComeBack: 'To be paid back',
  due: (day: string): string => `Due ${day}`,
  overdue: (day: string): string => `Overdue since ${day}`,
  issued: (day: string): string => `Issued ${day}`,
  pdf: 'PDF',
  pdfOf: (name: string): string => `Download ${name} as a PDF`,
  makingPdf: 'Making the PDF …',
};

/** The words of every element about invoices. */
export type InvoiceSharedWords = typeof en;
