import type { TestPortal } from '../create-test-portal.js';
import { answered, refusedWith } from './answered.js';

/**
 * A booker books two colleagues, and cancels one of them ten days before the event.
 */
export async function tellBookings({ as, clock }: TestPortal): Promise<Readonly<Record<string, unknown>>> {
  const { eventId } = answered(
    await as('training-desk').act('bookings/add-event', {
      title: 'Advanced budgeting',
      kind: 'training',
      startsAt: '2027-01-20T09:30:00.000Z',
      endsAt: '2027-01-20T15:30:00.000Z',
      place: 'Leeds',
      description: 'A day on budgets.',
      subcategory: 'formal-full-day',
      points: 4,
      options: [{ id: 'member', label: 'Member', pence: 12345, funded: false, vatPercent: 20 }],
    }),
  );
  for (const personId of ['kim', 'lou']) {
    answered(
      await as('boz').act('bookings/add-place', {
        eventId,
        optionId: 'member',
        attendee: { kind: 'colleague', personId },
        termsAgreed: true,
      }),
    );
  }
  const basket = answered(await as('boz').look('bookings/basket', {}));
  const order = answered(
    await as('boz').act('bookings/place-order', { seenTotalPence: basket.totalPence, purchaseOrder: 'PO-7' }),
  );
  const invoiceId = order.invoice?.id ?? '';
  const invoice = answered(await as('boz').look('billing/invoice', { invoiceId }));
  const notTheirs = refusedWith(await as('kim').look('billing/invoice', { invoiceId }));

  clock.set('2027-01-05T10:00:00.000Z');
  const early = answered(await as('boz').look('bookings/cancellation', { bookingIds: [order.bookingIds[0]!] }));
  clock.set('2027-01-10T10:00:00.000Z');
  const quote = answered(await as('boz').look('bookings/cancellation', { bookingIds: [order.bookingIds[0]!] }));
  const cancelled = answered(
    await as('boz').act('bookings/cancel', {
      bookingIds: [order.bookingIds[0]!],
      seenChargePence: quote.charge.totalPence,
    }),
  );
  const after = answered(await as('boz').look('billing/invoice', { invoiceId }));
  return {
    basket: { net: basket.netPence, vat: basket.vatPence, total: basket.totalPence },
    invoice: { net: invoice.netPence, vat: invoice.vatPence, total: invoice.totalPence, lines: invoice.lines.length },
    notTheirs,
    early: early.charge,
    quote: quote.charge,
    cancelled: {
      charge: cancelled.charge,
      creditNotes: cancelled.creditNotes.map(({ totalPence }) => totalPence),
      invoices: cancelled.invoices.map(({ totalPence }) => totalPence),
    },
    after: { total: after.totalPence, credited: after.creditedPence, balance: after.balancePence },
    delegates: await Promise.all(
      ['kim', 'lou'].map(
        async (personId) => answered(await as(personId).look('bookings/activity', {})).upcoming.length,
      ),
    ),
  };
}
