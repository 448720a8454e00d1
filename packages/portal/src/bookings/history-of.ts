import { moneyInWords } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';
import { withVat } from './money.js';
import { nameOf } from '../shared/name-of.js';
import type { BookingRow } from './rows.js';

const MARKS = {
  attended: ['Marked as attended.', 'Nodwyd yn bresennol.'],
  absent: ['Marked as absent.', 'Nodwyd yn absennol.'],
  'taken-back': ['The mark was taken back.', 'Tynnwyd y nod yn ôl.'],
} as const;

/**
 * What happened to a booking, earliest first.
 *
 * @param isWhole - also who had the place before and what it cost to cancel,
 *   which is not for whoever attends.
 */
export async function historyOf(
  desk: ViewDesk,
  booking: BookingRow,
  isWhole: boolean,
): Promise<{ at: string; says: string }[]> {
  const isWelsh = desk.language === 'cy';
  const name = async (id: string): Promise<string> => nameOf(await desk.get('people', id));
  const history: { at: string; says: string }[] = [];
  for (const { at, from, to } of isWhole ? booking.substitutions : []) {
    const [was, is] = [await name(from), await name(to)];
    history.push({ at, says: isWelsh ? `Aeth y lle o ${was} i ${is}.` : `The place went from ${was} to ${is}.` });
  }
  for (const { at, mark } of booking.marks ?? []) history.push({ at, says: MARKS[mark][isWelsh ? 1 : 0] });
  const { cancelledAt, chargePence = 0, vatPercent } = booking;
  if (cancelledAt !== undefined) {
    const charge = moneyInWords(withVat(chargePence, vatPercent).totalPence, desk.language);
    const [cancelled, cost] = isWelsh
      ? ['Canslwyd', chargePence === 0 ? ' am ddim' : ` am ${charge}`]
      : ['Cancelled', chargePence === 0 ? ' free of charge' : ` at a charge of ${charge}`];
    history.push({ at: cancelledAt, says: `${cancelled}${isWhole ? cost : ''}.` });
  }
  return history.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
