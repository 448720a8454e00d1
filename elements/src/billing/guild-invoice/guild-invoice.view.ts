import type { ViewAnswer } from '@guildhall/portal/contract';

/** What `<guild-invoice>` shows: the view `billing/invoice` of the wire contract. */
export type InvoiceView = ViewAnswer<'billing/invoice'>;
