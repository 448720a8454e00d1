import { cy as shared } from '../shared/wish.texts.cy.js';
import type { InvoiceSharedWords } from './invoice.texts.js';

/** The words of every element about invoices, in Welsh. A draft: no speaker has reviewed it. */
export const cy: InvoiceSharedWords = {
  ...shared,
  invoice: (number) => `Anfoneb ${number}`,
  creditNote: (number) => `Nodyn credyd ${number}`,
  isNote: 'Nodyn credyd',
  paid: 'Wedi’i thalu',
  paidBack: 'Wedi’i setlo',
  cancelled: 'Wedi’i chanslo',
  toPay: 'I’w thalu',
  toComeBack: 'I’w dalu’n ôl',
  due: (day) => `I’w thalu erbyn ${day}`,
  overdue: (day) => `Yn hwyr ers ${day}`,
  issued: (day) => `Cyhoeddwyd ${day}`,
  pdf: 'PDF',
  pdfOf: (name) => `Lawrlwytho ${name} fel PDF`,
  makingPdf: 'Yn gwneud y PDF …',
};
