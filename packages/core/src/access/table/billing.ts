import { type Grant, grant } from '../grant.js';

/**
 * Who may do what in the room billing.
 *
 * An invoice sent to an employer is the organisation's, so that no member finds it among their own.
 */
export const billingAccess: readonly Grant[] = [
  ...grant('billing/print-invoice', ['member', 'self'], ['finance-staff', 'anyone']),
  ...grant('billing/send-invoice', ['member', 'self'], ['finance-staff', 'anyone']),
  ...grant('billing/mark-paid', ['finance-staff', 'anyone']),
  ...grant('billing/mark-unpaid', ['finance-staff', 'anyone']),
  ...grant('billing/cancel-invoice', ['finance-staff', 'anyone']),
  ...grant('billing/bill-renewal', ['system', 'anyone']),
  ...grant('billing/remind-overdue', ['system', 'anyone']),
  ...grant('billing/invoices', ['member', 'self'], ['finance-staff', 'anyone']),
  ...grant('billing/invoice', ['member', 'self'], ['finance-staff', 'anyone']),
  ...grant('billing/invoice-pdf', ['member', 'self'], ['finance-staff', 'anyone']),
  ...grant('billing/route', ['member', 'self'], ['finance-staff', 'anyone'], ['membership-staff', 'anyone']),
  ...grant('billing/invoice-desk', ['finance-staff', 'anyone']),
  ...grant('billing/renewals-due', ['finance-staff', 'anyone'], ['membership-staff', 'anyone']),
];
