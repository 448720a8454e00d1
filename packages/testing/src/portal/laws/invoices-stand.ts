import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';
import { isSame } from './is-same.js';

/** What of an invoice may change after it was issued. */
const MAY_CHANGE = new Set(['stage', 'paidPence', 'creditedPence', 'settledOn', 'prints', 'why']);

/**
 * B11, B12, B13: what was issued stands. Only its stage, what was paid and how
 * it was printed may change, and what credit notes took off; it is never gone; and no two have one number.
 */
export const invoicesStand: StepLaw = {
  name: 'B11–B13: invoices stand',
  check: ({ before, after, event }) => {
    const isErasing = event.kind === 'act' && event.name === 'portal/erase-person';
    for (const { table, id, before: was, after: is } of changedIn(before, after)) {
      if (table !== 'invoices' || was === undefined) continue;
      if (is === undefined) throw new Error(`The invoice ${id} is gone.`);
      for (const field of new Set([...Object.keys(was), ...Object.keys(is)])) {
        // Who is erased has no name on it any more; every number stands.
        if (MAY_CHANGE.has(field) || (isErasing && ['recipient', 'lines', 'ownerId'].includes(field))) continue;
        if (!isSame(was[field], is[field]))
          throw new Error(`${field} of the invoice ${id} was changed after it was issued.`);
      }
    }
    const seen = new Set(
      [...(after['invoices']?.values() ?? [])].map((row) => `${String(row['body'])} ${String(row['number'])}`),
    );
    if (seen.size !== (after['invoices']?.size ?? 0)) throw new Error('Two invoices have one number.');
  },
};
