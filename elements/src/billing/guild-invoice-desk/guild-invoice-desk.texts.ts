import { en as shared } from '../invoice.texts.js';
import { en as settle } from '../settle.texts.js';

/** The words of `<guild-invoice-desk>`, in English. */
export const en = {
  ...shared,
  ...settle,
  title: 'Open invoices',
  oldest: 'Oldest first. Credit notes are to be paid back.',
  none: 'Nothing is open',
  noneSays: 'Every invoice is paid or cancelled. A new one appears here when it is issued.',
  number: 'Number',
  who: 'To',
  standing: 'Stands',
  balance: 'To pay',
  acts: 'Actions',
  choose: (name: string): string => `Choose ${name}`,
  chooseAll: 'Choose all on show',
  keys: 'Space chooses an invoice, the up and down arrows go to the next one, and with Shift they choose on the way.',
  chosen: (invoices: number, sum: string): string =>
    invoices === 1 ? `1 invoice chosen, ${sum}` : `${invoices} invoices chosen, ${sum}`,
  payChosen: 'Mark paid on one day',
  chooseNone: 'Choose none',
  send: 'Email again',
  cancel: 'Cancel',
  more: 'Show more invoices',
  progress: (at: number, of: number): string => `Marking ${at} of ${of} as paid …`,
  bulkDone: (invoices: number, day: string): string =>
    invoices === 1 ? `1 invoice is marked as paid on ${day}.` : `${invoices} invoices are marked as paid on ${day}.`,
  bulkLeft: (invoices: number): string => (invoices === 1 ? 'One was not marked:' : `${invoices} were not marked:`),
  which: 'Which ones',
  unrouted: 'No rule says who is invoiced',
  unroutedSays: 'These renewals wait until what is missing is recorded.',
  notices: 'Invoiced otherwise than they chose',
  noticesSays: 'These go out by the rules. Tell the member or the employer where that helps.',
  renewsOn: 'Renews on',
  fee: 'Fee',
  member: 'Member',
  renewals: 'Renewals to be invoiced',
  renewalsSays: 'One line for each invoice. The portal makes them by itself when it next does what is due.',
  noRenewals: 'No renewal is to be invoiced today.',
  invoiceTo: 'Invoice to',
  members: 'Members',
  issuedOn: 'Dated',
  employer: 'Employer',
  person: 'Member',
};

/** The words of `<guild-invoice-desk>`. */
export type InvoiceDeskWords = typeof en;
