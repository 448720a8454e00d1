import { labelOf, parameterOn } from '@guildhall/core';
import type { bookingsViews } from '../../contract/bookings.js';
import { supplierOf } from '../../billing/supplier.js';
import { base64OfBytes } from '../../documents/base64-of-bytes.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { nameOf } from '../../shared/name-of.js';

type Handlers = ViewHandlers<typeof bookingsViews>;

const KINDS = {
  training: ['Training', 'Hyfforddiant'],
  webinar: ['Webinar', 'Gweminar'],
  conference: ['Conference', 'Cynhadledd'],
} as const;

/** What somebody attended, as a list and as a paper. */
export const statementViews: Pick<Handlers, 'bookings/statement' | 'bookings/statement-pdf'> = {
  'bookings/statement': async (desk, { personId = desk.actor.personId ?? '', from, to }) => {
    const may = desk.may('bookings/statement', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const rows = await attendedBy(desk, personId, from, to);
    const byHand = rows.filter(({ recorded }) => recorded === 'by-hand').length;
    return done({
      name: nameOf(await desk.get('people', personId)),
      from,
      to,
      rows,
      says: byHand === 0 ? [] : [sayByHand(desk, byHand)],
    });
  },
  'bookings/statement-pdf': async (desk, { personId = desk.actor.personId ?? '', from, to }) => {
    const may = desk.may('bookings/statement-pdf', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const rows = await attendedBy(desk, personId, from, to);
    const { makeAttendanceStatementPdf } = await import('../../documents/make-attendance-statement-pdf.js');
    const bytes = await makeAttendanceStatementPdf({
      language: desk.language,
      issuer: supplierOf(desk.body),
      person: { name: nameOf(await desk.get('people', personId)) },
      ...(from === undefined || to === undefined ? {} : { period: { from, to } }),
      events: rows.map(({ title, kind, startsOn, endsOn, place, points, recorded }) => ({
        title,
        kind: KINDS[kind][desk.language === 'cy' ? 1 : 0],
        startsOn,
        endsOn,
        place,
        mark: 'attended',
        // What has to be claimed is not earned by attendance.
        ...(recorded === 'automatic' ? { points } : {}),
      })),
      // By the day, so that the same statement is the same file however often it is looked at.
      printedAt: `${desk.today}T00:00:00.000Z`,
    });
    return done({ name: 'attendance.pdf', mediaType: 'application/pdf', bytes: base64OfBytes(bytes) });
  },
};

async function attendedBy(desk: ViewDesk, personId: string, from: string | undefined, to: string | undefined) {
  const bookings = (await desk.find('bookings', { index: 'delegate', where: [personId] })).rows;
  const rows = [];
  for (const booking of bookings.filter(({ stage }) => stage === 'attended')) {
    const event = await desk.get('events', booking.eventId);
    if (event === undefined) continue;
    const { id: eventId, title, kind, startsOn, endsOn, place, points } = event;
    if ((from !== undefined && startsOn < from) || (to !== undefined && startsOn > to)) continue;
    rows.push({ eventId, title, kind, startsOn, endsOn, place, points, recorded: recordedOn(desk, startsOn) });
  }
  return rows.sort((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0));
}

/** Whether attendance on a day counts for CPD by itself, or has to be claimed. */
export function recordedOn(desk: ViewDesk, startsOn: string): 'automatic' | 'by-hand' {
  const since = parameterOn(desk.rulebook('cpd'), 'imaEventsRecordedFrom', startsOn);
  return typeof since === 'string' && startsOn < since ? 'by-hand' : 'automatic';
}

/** What a sub-category of CPD is called. */
export function subcategoryLabel(desk: ViewDesk, subcategory: string): string {
  return labelOf(desk.rulebook('cpd'), subcategory, desk.language);
}

function sayByHand(desk: ViewDesk, count: number): string {
  if (desk.language === 'cy')
    return `Nid yw ${count} o’r rhain yn cyfrif ar gyfer DPP heb i chi eu hychwanegu eich hun.`;
  return count === 1
    ? 'One of these counts for CPD only once you have added it yourself: it was before events were recorded.'
    : `${count} of these count for CPD only once you have added them yourself: they were before events were recorded.`;
}
