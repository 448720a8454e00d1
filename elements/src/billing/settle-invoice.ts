import { formatDate } from '../shared/format.js';
import type { WishController } from '../shared/wish-controller.js';
import { nameOfInvoice } from './invoice-parts.js';
import type { InvoiceSharedWords } from './invoice.texts.js';
import type { SettleAct, SettleAnswers, Settled } from './settle-dialog.js';
import type { SettleTexts } from './settle.texts.js';

/**
 * Wishes for what the finance team does with one invoice.
 *
 * @returns what was answered; `undefined` when it was not done.
 */
export async function settleInvoice(
  wish: WishController,
  act: SettleAct,
  invoice: Settled,
  { paidOn, why }: SettleAnswers,
  words: InvoiceSharedWords & SettleTexts,
): Promise<unknown> {
  const { id: invoiceId } = invoice;
  const name = nameOfInvoice(invoice, words);
  const about = invoiceId;
  if (act === 'pay') {
    const say = words.paidSays(name, formatDate(paidOn, words.months));
    return wish.command('billing/mark-paid', { invoiceId, paidOn }, { say, about });
  }
  if (act === 'unpay')
    return wish.command('billing/mark-unpaid', { invoiceId }, { say: words.unpaidSays(name), about });
  return wish.command(
    'billing/cancel-invoice',
    { invoiceId, why: why.trim() },
    { say: words.cancelledSays(name), about },
  );
}
