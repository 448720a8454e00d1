import type { DueRule } from '../engine/room.js';
import { hashOf } from '../engine/hash-of.js';
import { isOverdue } from './invoice-sums.js';
import { renewalsDue } from './renewals-due.js';

/**
 * What time causes in billing.
 *
 * A renewal is invoiced once it is due, for an employer all of a day together;
 * whom no rule can route is found again as soon as somebody records the
 * employer. An invoice is reminded of once, on the first day after its last.
 */
export const billingDue: readonly DueRule[] = [
  {
    name: 'billing/renewals',
    find: async (desk) => {
      const { due } = await renewalsDue(desk);
      return due.map(({ renewsOn, issuedOn, to, personIds }) => ({
        // By who it is for as well: somebody found later for the same employer and day is a run of their own.
        key: `${renewsOn}/${hashOf([to.kind, to.id, personIds]).slice(0, 24)}`,
        command: 'billing/bill-renewal',
        input: { renewsOn, issuedOn, personIds },
      }));
    },
  },
  {
    name: 'billing/overdue',
    find: async (desk) => {
      const { rows } = await desk.find('invoices', { index: 'stage', where: ['open'], to: desk.today });
      const due = [];
      for (const invoice of rows) {
        // An invoice of an earlier system is that system's to chase.
        if (!isOverdue(invoice, desk.today) || invoice.issuedBy !== 'this-portal') continue;
        const key = hashOf(invoice.id).slice(0, 24);
        if ((await desk.get('commands', `due/${desk.body}/billing/overdue/${key}`)) !== undefined) continue;
        due.push({ key, command: 'billing/remind-overdue', input: { invoiceId: invoice.id } });
      }
      return due;
    },
  },
];
