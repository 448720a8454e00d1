import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-invoice-desk>` shows: the view `billing/invoice-desk` of the wire contract. */
export type InvoiceDeskView = ViewAnswer<'billing/invoice-desk'>;

/** An open invoice on the desk. */
export type DeskRow = InvoiceDeskView['rows'][number];

/** The renewals that are to be invoiced: the view `billing/renewals-due`. */
export type RenewalsView = ViewAnswer<'billing/renewals-due'>;
