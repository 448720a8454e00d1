import type { CpdActivity, CpdAttendance, CpdRecord } from '@guildhall/core/cpd';
import type { ViewDesk } from '../engine/desk.js';

const MARKS = { booked: 'booked', attended: 'attended', absent: 'absent', cancelled: 'absent' } as const;

/**
 * What is known of a member's CPD: their claims, and the places they have or had on events.
 *
 * Attendance is never copied: it is read from the booking, so that taking a
 * mark back takes its points back.
 */
export async function cpdRecordOf(desk: ViewDesk, personId: string): Promise<CpdRecord> {
  const [membership] = (await desk.find('memberships', { index: 'person', where: [personId] })).rows;
  const activities = (await desk.find('cpd-activities', { index: 'person', where: [personId] })).rows;
  const bookings = (await desk.find('bookings', { index: 'delegate', where: [personId] })).rows;
  const attendances: CpdAttendance[] = [];
  for (const booking of bookings) {
    if (booking.stage === 'cancelled') continue;
    const event = await desk.get('events', booking.eventId);
    if (event === undefined) continue;
    const { subcategory, points, startsOn } = event;
    attendances.push({ eventId: event.id, doneOn: startsOn, subcategory, points, mark: MARKS[booking.stage] });
  }
  return {
    ...(membership?.holdsCertMap === undefined ? {} : { holdsCertMap: membership.holdsCertMap }),
    ...(membership === undefined ? {} : { joinedOn: membership.joinedOn }),
    activities: activities
      .filter(({ stage }) => stage !== 'withdrawn')
      .map(({ id, doneOn, subcategory, points, stage }): CpdActivity => ({
        id,
        doneOn,
        subcategory,
        points,
        stage: stage as Exclude<typeof stage, 'withdrawn'>,
      })),
    attendances,
  };
}
