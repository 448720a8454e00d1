/** The words of what the finance team does with an invoice, in English. */
export const en = {
  wrong: 'There is a problem',
  markPaid: 'Mark paid',
  markPaidBack: 'Mark paid back',
  markUnpaid: 'Take back “paid”',
  cancelInvoice: 'Cancel the invoice',
  named: (act: string, name: string): string => `${act}: ${name}`,
  payTitle: (invoices: number): string =>
    invoices === 1 ? 'Mark this as paid?' : `Mark ${invoices} invoices as paid?`,
  paidOn: 'On which day did the money arrive?',
  paidOnWhy: 'The day on the bank statement. It is the same for all of them.',
  givePaidOn: 'Give the day the money arrived.',
  paySum: (sum: string): string => `${sum} in all`,
  unpayTitle: 'Take back that it was paid?',
  unpaySays: 'It is open again, and to be paid.',
  cancelTitle: 'Cancel this invoice?',
  cancelSays: (sum: string): string => `A credit note takes off ${sum}. This cannot be undone.`,
  why: 'Why is it cancelled?',
  whyHint: 'It stands on the credit note.',
  giveWhy: 'Say why it is cancelled.',
  keep: 'Leave it as it is',
  paidSays: (name: string, day: string): string => `${name} is marked as paid on ${day}.`,
  unpaidSays: (name: string): string => `${name} is open again.`,
  cancelledSays: (name: string): string => `${name} is cancelled with a credit note.`,
  sentSays: (name: string): string => `${name} is on its way by email.`,
  andMore: (invoices: number): string => `and ${invoices} more`,
};

/** The words of what the finance team does with an invoice. */
export type SettleTexts = typeof en;
