import type { History } from '../history.js';
import { ima } from './ima.js';
import { EMPLOYER_RENEWS, MEMBERS } from './members.js';

/** Plans what becomes of the fee invoices, which time itself makes, and of the memberships. */
export function planRenewals(history: History): void {
  const { on, act, idOf, day } = history;
  const finance = ima('finance.ima');
  const membership = ima('membership.ima');
  const central = MEMBERS.filter(({ renews, works }) => works === 'affiliated' && renews === EMPLOYER_RENEWS);

  on(EMPLOYER_RENEWS - 22, async () => {
    const paidOn = day(EMPLOYER_RENEWS - 22);
    await act(finance, 'billing/mark-paid', { invoiceId: await invoiceOf(history, 'affiliated'), paidOn });
    for (const { key } of central) await act(finance, 'memberships/renew', { personId: idOf(key) });
  });
  for (const [key, paid] of [
    ['cpd-without-certmap', 131],
    ['paid-back', 149],
  ] as const) {
    on(paid, async () => {
      await act(finance, 'billing/mark-paid', { invoiceId: await invoiceOf(history, key), paidOn: day(paid) });
      await act(finance, 'memberships/renew', { personId: idOf(key) });
    });
  }
  on(239, async () => {
    const why = 'The fee is waived for the year of parental leave.';
    await act(finance, 'billing/cancel-invoice', { invoiceId: await invoiceOf(history, 'sole'), why });
    await act(finance, 'memberships/renew', { personId: idOf('sole') });
  });
  on(58, async () => {
    const why = 'The membership has lapsed.';
    await act(finance, 'billing/cancel-invoice', { invoiceId: await invoiceOf(history, 'lapsed'), why });
    await act(membership, 'memberships/lapse', { personId: idOf('lapsed') });
  });
  on(33, async () => {
    const why = 'Retired after a long life in advice.';
    await act(membership, 'memberships/end-membership', { personId: idOf('ended'), on: day(33), why });
  });
  on(14, async () => {
    const why = 'A complaint is being looked into.';
    await act(membership, 'memberships/suspend', { personId: idOf('suspended'), why });
  });
  on(5, () => act(ima('cpd-unknown'), 'memberships/confirm-details', {}));
}

/** The open invoice for a fee that a member, or an employer, was sent. */
async function invoiceOf({ find, idOf }: History, owner: string): Promise<string> {
  const { rows } = await find('invoices', { index: 'account', where: ['ima', idOf(owner), 'open'] });
  const invoice = rows.find(({ kind }) => kind === 'membership');
  if (invoice === undefined) throw new Error(`Nobody was sent an invoice for the fee of ${owner}.`);
  return invoice.id;
}
