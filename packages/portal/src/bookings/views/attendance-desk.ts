import { formatDay, parseDay } from '@guildhall/core';
import type { bookingsViews } from '../../contract/bookings.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { bookingsOn } from '../event-facts.js';

/** Which events have begun, and what is left to mark of each. */
export const showAttendanceDesk: ViewHandlers<typeof bookingsViews>['bookings/attendance-desk'] = async (
  desk,
  { limit, after },
) => {
  const may = desk.may('bookings/attendance-desk', { body: desk.body });
  if (!may.ok) return may;
  const page = await desk.find('events', {
    index: 'start',
    where: [],
    // The day after today, which is left out.
    to: formatDay(parseDay(desk.today) + 1),
    descending: true,
    limit,
    after,
  });
  const rows = [];
  for (const event of page.rows) {
    if (event.stage === 'cancelled') continue;
    const counts = { booked: 0, attended: 0, absent: 0, cancelled: 0 };
    for (const { stage } of await bookingsOn(desk, event.id)) counts[stage]++;
    const { id, title, kind, startsOn, place } = event;
    const { booked: unmarked, attended, absent } = counts;
    rows.push({
      id,
      title,
      kind,
      startsOn,
      place,
      unmarked,
      attended,
      absent,
      says: sayWhatIsLeft(desk, unmarked, attended + absent),
    });
  }
  return done({ rows, ...(page.next === undefined ? {} : { next: page.next }) });
};

function sayWhatIsLeft(desk: ViewDesk, unmarked: number, marked: number): string {
  const isWelsh = desk.language === 'cy';
  if (unmarked + marked === 0) return isWelsh ? 'Nid oedd gan neb le.' : 'Nobody had a place.';
  if (unmarked === 0) return isWelsh ? 'Mae pawb wedi’u nodi.' : 'Everybody is marked.';
  if (isWelsh) return `${unmarked} heb eu nodi.`;
  return unmarked === 1 ? '1 place is not marked.' : `${unmarked} places are not marked.`;
}
