import type { bookingsViews } from '../../contract/bookings.js';
import { balanceOf, isOverdue } from '../../billing/invoice-sums.js';
import { isListed } from '../../billing/judge-shown.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { mayCancel } from '../quote-booking.js';
import type { BookingRow } from '../rows.js';
import { mayNot } from '../../shared/may.js';
import { showBooking } from '../show-booking.js';

type Handlers = ViewHandlers<typeof bookingsViews>;

/** What is shown of somebody's doings. */
export const activityViews: Pick<Handlers, 'bookings/activity'> = {
  'bookings/activity': async (desk, { personId = desk.actor.personId ?? '', limit }) => {
    const may = desk.may('bookings/activity', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const mine = (await desk.find('bookings', { index: 'delegate', where: [personId] })).rows;
    const booked = (await desk.find('bookings', { index: 'booker', where: [personId] })).rows;
    const orders = (await desk.find('booking-orders', { index: 'booker', where: [personId], descending: true, limit }))
      .rows;
    const isToCome = ({ stage, startsOn }: BookingRow): boolean => stage === 'booked' && startsOn >= desk.today;
    const show = (rows: readonly BookingRow[]) =>
      Promise.all(
        rows.slice(0, limit).map(async (row) => ({
          ...(await showBooking(desk, row, personId)),
          isToCome: isToCome(row),
          may: { cancel: isToCome(row) ? await mayCancel(desk, row) : mayNot() },
        })),
      );
    const invoices = await invoicesOf(desk, personId);
    return done({
      openInvoices: invoices
        .filter(({ stage }) => stage === 'open')
        .map((row) => ({
          id: row.id,
          number: row.number,
          totalPence: row.totalPence,
          balancePence: balanceOf(row),
          dueOn: row.dueOn,
          isOverdue: isOverdue(row, desk.today),
        })),
      upcoming: await show(mine.filter(isToCome)),
      past: await show(mine.filter((row) => !isToCome(row)).reverse()),
      registrations: await show(booked.filter(({ delegateId }) => delegateId !== personId).reverse()),
      orders: await Promise.all(
        orders.map(async ({ id, number, placedAt, invoiceId }) => ({
          id,
          number,
          placedAt,
          places: (await desk.find('bookings', { index: 'order', where: [id] })).rows.length,
          invoiceId,
        })),
      ),
      invoices: invoices
        .slice(0, limit)
        .map(({ id, number, issuedOn, totalPence, stage }) => ({ id, number, issuedOn, totalPence, stage })),
    });
  },
};

/** What is theirs of invoices, newest first, where the reader may see it. */
async function invoicesOf(desk: ViewDesk, personId: string) {
  const scope = desk.scope('billing/invoices');
  if (!scope.includes('anyone') && !(scope.includes('self') && personId === desk.actor.personId)) return [];
  const { rows } = await desk.find('invoices', { index: 'owner', where: [personId], descending: true });
  return rows.filter((row) => isListed(desk, row, personId));
}
