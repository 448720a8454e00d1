import { formatInstant, parseInstant } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';

/** How long a document stays open after somebody has looked: long enough to read it, short enough that the log is true. */
const OPEN_FOR = 60 * 60_000;

/** The instant until which a document that is looked at now stays open. */
export function openUntil(seenAt: string): string {
  return formatInstant(parseInstant(seenAt) + OPEN_FOR);
}

/** Until when a document is open to whoever asks; `undefined` where they have not looked lately. */
export async function openNow(desk: ViewDesk, connectionId: string, documentId: string): Promise<string | undefined> {
  const since = formatInstant(parseInstant(desk.now) - OPEN_FOR + 1);
  const { rows } = await desk.find('sightings', {
    index: 'connection',
    where: [connectionId],
    from: since,
    descending: true,
  });
  const last = rows.find((row) => row.documentId === documentId && row.thirdPartyId === desk.actor.personId);
  return last === undefined ? undefined : openUntil(last.seenAt);
}
