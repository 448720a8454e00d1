import { durationInMs } from '../kernel/duration.js';
import { parseInstant } from '../kernel/instant.js';
import { londonDate } from '../kernel/london-date.js';
import { durationOn, type Rulebook } from '../rulebook/index.js';
import type { DownloadArchive } from './schema.js';

/**
 * Seconds until an archive is removed, by the rules of the day it was made.
 *
 * A part of a second counts as a whole one, so that 0 is the end itself; below
 * zero it is past. `undefined` where no length is in force.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 */
export function deriveArchiveSecondsLeft(
  rulebook: Rulebook,
  archive: Pick<DownloadArchive, 'madeAt'>,
  now: string,
): number | undefined {
  const made = parseInstant(archive.madeAt);
  const kept = durationOn(rulebook, 'archivesKept', londonDate(archive.madeAt));
  return kept === undefined ? undefined : Math.ceil((made + durationInMs(kept) - parseInstant(now)) / 1000);
}
