import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';
import { isSame } from './is-same.js';

/** What stays of a cancelled place even when somebody is erased. */
const STANDS = new Set(['stage', 'cancelledAt', 'chargePence', 'settledBy']);

/** X11: nothing of a cancelled place changes any more, and asked again to cancel it nothing is charged. */
export const cancelledStaysCancelled: StepLaw = {
  name: 'X11: cancelling again changes nothing',
  check: ({ before, after, event }) => {
    for (const { table, id, before: was, after: is } of changedIn(before, after)) {
      if (table !== 'bookings' || was?.['stage'] !== 'cancelled') continue;
      const fields = Object.keys({ ...was, ...is }).filter((field) => !isSame(was[field], is?.[field]));
      const isErasing = event.kind === 'act' && event.name === 'portal/erase-person';
      const wrong = fields.find((field) => !isErasing || STANDS.has(field));
      if (wrong !== undefined) throw new Error(`${wrong} of the cancelled place ${id} was changed.`);
    }
    if (event.kind !== 'act' || event.again || event.reply.kind !== 'done') return;
    if (event.name !== 'bookings/cancel' && event.name !== 'bookings/cancel-as-staff') return;
    const { bookingIds } = event.input as { readonly bookingIds: readonly string[] };
    if (bookingIds.every((id) => before['bookings']?.get(id)?.['stage'] === 'cancelled'))
      throw new Error(`${event.name} was carried out on what was cancelled already.`);
  },
};
