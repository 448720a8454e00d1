export { checkMembersToBill } from './check-members-to-bill.js';
export { deriveBillingGiven } from './derive-billing-given.js';
export { derivePrint, type PrintedInvoice } from './derive-print.js';
export { type CountedLine, deriveLineTotals, deriveTotals, type Totals } from './derive-totals.js';
export { judgeBillingRoute } from './judge-billing-route.js';
export { type EventInvoiceRoute, judgeEventInvoice } from './judge-event-invoice.js';
export { judgePortalListing } from './judge-portal-listing.js';
export { planFeeInvoices } from './plan-fee-invoices.js';
export type {
  BillingCode,
  BillingReason,
  BillingRoute,
  Employer,
  FeeInvoice,
  FeeInvoicePlan,
  InvoiceRoute,
  IssuedInvoice,
  MemberToBill,
  MemberToRoute,
} from './schema.js';
