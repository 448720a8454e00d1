import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-invoice-list>` shows: the view `billing/invoices` of the wire contract. */
export type InvoiceListView = ViewAnswer<'billing/invoices'>;
