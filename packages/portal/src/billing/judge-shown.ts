import type { Refusal } from '@guildhall/core';
import { judgePortalListing } from '@guildhall/core/billing';
import type { ViewDesk } from '../engine/desk.js';
import type { InvoiceRow } from './rows.js';

/**
 * Why the portal does not show an invoice to somebody it belongs to; nothing
 * where it does. Staff see every invoice.
 */
export function refuseUnshown(desk: ViewDesk, invoice: InvoiceRow, action: string): Refusal | undefined {
  if (desk.scope(action).includes('anyone')) return undefined;
  return whyUnshown(desk, invoice, desk.actor.personId ?? '');
}

/** Whether the list of an account has an invoice in it. */
export function isListed(desk: ViewDesk, invoice: InvoiceRow, accountId: string): boolean {
  return whyUnshown(desk, invoice, accountId) === undefined;
}

function whyUnshown(desk: ViewDesk, invoice: InvoiceRow, accountId: string): Refusal | undefined {
  const { number, kind, issuedOn, issuedBy, sentTo, ownerId, totalPence } = invoice;
  if (kind === 'order' || sentTo === 'buyer') {
    const isShown = issuedBy === 'this-portal' && ownerId === accountId;
    return isShown ? undefined : { code: 'billing/not-shown', says: 'This invoice is not shown here.' };
  }
  const { answer, reasons } = judgePortalListing(
    desk.rulebook('billing'),
    { number, kind, issuedOn, issuedBy, sentTo, accountId: ownerId, totalPence },
    { accountId, language: desk.language },
  );
  if (answer === 'yes') return undefined;
  const [first] = reasons;
  return {
    code: 'billing/not-shown',
    says: first?.text ?? 'This invoice is not shown here.',
    ...(first?.next === undefined ? {} : { unblock: first.next }),
    reasons,
  };
}
