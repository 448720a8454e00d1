import type { connectionsViews } from '../../contract/connections.js';
import { base64OfBytes } from '../../documents/base64-of-bytes.js';
import { done } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { connectionShown } from '../connection-shown.js';
import { connectionsOfLearner } from '../shares.js';

/** When sharing ends, for a calendar. It says nothing about the documents, which do not end with it. */
export const calendarHandlers: Pick<ViewHandlers<typeof connectionsViews>, 'connections/calendar-file'> = {
  'connections/calendar-file': async (desk) => {
    const { learnerId } = desk.actor;
    const may = desk.may('connections/calendar-file', { body: desk.body, learnerId });
    if (!may.ok) return may;
    const isWelsh = desk.language === 'cy';
    const { makeCalendarFile } = await import('../../documents/make-calendar-file.js');
    const settled = await connectionsOfLearner(desk, learnerId ?? '');
    const shown = await Promise.all(
      settled.map(async (one) => ({ row: one.row, ...(await connectionShown(desk, one)) })),
    );
    const entries = shown
      .filter(({ standing }) => standing === 'active')
      .map(({ row, id, lastDay, name = '' }) => ({
        kind: 'day' as const,
        uid: `${id}@${desk.body}.guildhall`,
        title: isWelsh ? `Diwrnod olaf rhannu gyda ${name}` : `Last day of sharing with ${name}`,
        on: lastDay,
        changedAt: row.acceptedAt ?? row.createdAt,
      }));
    const bytes = makeCalendarFile({
      language: desk.language,
      name: isWelsh ? 'Fy nghysylltiadau' : 'My connections',
      entries,
      madeAt: desk.now,
    });
    return done({ name: 'connections.ics', mediaType: 'text/calendar', bytes: base64OfBytes(bytes) });
  },
};
