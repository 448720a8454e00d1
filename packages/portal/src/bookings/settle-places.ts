import { deriveSettlement, type SettlementLine } from '@guildhall/core/bookings';
import { bookingLife } from '@guildhall/core/machines';
import type { Refusal } from '@guildhall/core';
import { creditInvoice } from '../billing/credit-invoice.js';
import { issueInvoice } from '../billing/issue-invoice.js';
import type { InvoiceLine, InvoiceRow } from '../billing/rows.js';
import type { Desk } from '../engine/desk.js';
import { describePlace, inBrief } from './event-facts.js';
import { nameOf } from '../shared/name-of.js';
import { addresseeOfPerson } from '../shared/addressee-of-person.js';
import type { BookingWithParts } from './quote-booking.js';
import type { EventRow } from './rows.js';

/** A place that is given up, at a charge in whole pence without VAT. */
export interface PlaceGivenUp extends BookingWithParts {
  readonly event: EventRow;
  readonly chargePence: number;
}

/** A document that settles places, as an answer names it. */
export interface SettledBy {
  readonly id: string;
  readonly number: string;
  readonly totalPence: number;
}

/** What was put down for places that were given up. */
export interface Settled {
  readonly creditNotes: readonly SettledBy[];
  readonly invoices: readonly SettledBy[];
}

/**
 * Cancels places and settles them to the penny: what was invoiced for each
 * becomes its charge.
 *
 * One credit note for each invoice that something comes off, and one invoice
 * for each order that more is owed for.
 *
 * @param why - told on the documents.
 */
export async function settlePlaces(
  desk: Desk,
  places: readonly PlaceGivenUp[],
  why: string | undefined,
): Promise<{ readonly ok: true; readonly settled: Settled } | { readonly ok: false; readonly refusal: Refusal }> {
  const groups = new Map<string, PlaceGivenUp[]>();
  for (const place of places) {
    const key = place.invoice?.id ?? place.booking.orderId;
    groups.set(key, [...(groups.get(key) ?? []), place]);
  }
  const creditNotes: SettledBy[] = [];
  const invoices: SettledBy[] = [];
  for (const group of groups.values()) {
    const { credit, owed } = deriveSettlement(
      group.map(({ booking: { id, pricePence, vatPercent = 0 }, chargePence }) => ({
        bookingId: id,
        pricePence,
        vatPercent,
        chargePence,
      })),
    );
    const invoice = group[0]?.invoice;
    let note: InvoiceRow | undefined;
    if (credit.length > 0 && invoice !== undefined) {
      const credited = await creditInvoice(desk, invoice, await linesOf(desk, credit, group), why);
      if (!credited.ok) return credited;
      note = credited.creditNote;
      creditNotes.push(briefly(note));
    }
    const further = owed.length === 0 ? undefined : await invoiceCharge(desk, owed, group);
    if (further !== undefined) invoices.push(briefly(further));
    for (const place of group) {
      const settledBy = [note, further].find((each) => each?.lines.some((line) => line.bookingId === place.booking.id));
      const refusal = await cancelOne(desk, place, settledBy?.id);
      if (refusal !== undefined) return { ok: false, refusal };
    }
  }
  return { ok: true, settled: { creditNotes, invoices } };
}

function briefly({ id, number, totalPence }: InvoiceRow): SettledBy {
  return { id, number, totalPence };
}

async function linesOf(
  desk: Desk,
  lines: readonly SettlementLine[],
  group: readonly PlaceGivenUp[],
): Promise<Omit<InvoiceLine, 'id'>[]> {
  const made: Omit<InvoiceLine, 'id'>[] = [];
  for (const { bookingId, for: of, unitPence, vatPercent } of lines) {
    const place = group.find(({ booking }) => booking.id === bookingId);
    if (place === undefined) continue;
    const delegate = await desk.get('people', place.booking.delegateId);
    const title = describePlace(place.event);
    made.push({
      description: (of === 'place' ? `Cancelled: ${title}` : `Cancellation charge: ${title}`).slice(0, 200),
      personId: place.booking.delegateId,
      ...(delegate === undefined ? {} : { personName: nameOf(delegate).slice(0, 200) }),
      bookingId,
      quantity: 1,
      unitPence,
      vatPercent,
    });
  }
  return made;
}

/** Invoices what is owed beyond what was invoiced, to whoever booked. */
async function invoiceCharge(desk: Desk, owed: readonly SettlementLine[], group: readonly PlaceGivenUp[]) {
  const { bookerId, orderId } = (group[0] as PlaceGivenUp).booking;
  const booker = await desk.get('people', bookerId);
  const order = await desk.get('booking-orders', orderId);
  return issueInvoice(desk, {
    kind: 'event',
    issuedOn: desk.today,
    ownerId: bookerId,
    sentTo: 'booker',
    recipient: { name: nameOf(booker), ...(booker === undefined ? {} : { email: booker.email }) },
    personId: bookerId,
    inPortal: true,
    orderId,
    ...(order?.purchaseOrder === undefined ? {} : { purchaseOrder: order.purchaseOrder }),
    lines: await linesOf(desk, owed, group),
  });
}

async function cancelOne(desk: Desk, place: PlaceGivenUp, settledBy: string | undefined) {
  const { booking, event, chargePence } = place;
  const delegate = booking.delegateId === booking.bookerId ? undefined : await desk.get('people', booking.delegateId);
  desk.about(booking.bookerId, booking.delegateId);
  const moved = desk.move(
    'bookings',
    bookingLife,
    booking,
    {
      type: 'cancel',
      chargePence,
      ...(settledBy === undefined ? {} : { settledBy }),
      by: desk.actor.personId ?? 'system',
      at: desk.now,
      event: inBrief(event),
    },
    { delegate: addresseeOfPerson(delegate) },
  );
  return moved.ok ? undefined : moved.refusal;
}
