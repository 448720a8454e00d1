import { londonDate } from '../kernel/london-date.js';
import { decide, type Decision, type Rulebook } from '../rulebook/index.js';
import { deriveArchiveSecondsLeft } from './derive-archive-seconds-left.js';
import type { DocumentActor, DownloadArchive } from './schema.js';

/**
 * Whether an archive may be fetched now: by the centre it was made for, until
 * the last instant before it is removed.
 *
 * @param now - in UTC, `2026-03-02T09:30:00Z`.
 * @returns a decision about `achievements/archive-available`.
 * @throws Fault `kernel/no-instant` for an instant in any other form.
 * @see docs/sources.md#imi-centre-portal
 */
export function decideArchiveDownload(
  rulebook: Rulebook,
  actor: DocumentActor,
  archive: DownloadArchive,
  now: string,
): Decision {
  const on = londonDate(now);
  const left = deriveArchiveSecondsLeft(rulebook, archive, now);
  const archiveIsOwn = actor.role === 'centre' && actor.body === archive.body && actor.id === archive.centreId;
  return decide(
    rulebook,
    {
      askedOn: londonDate(archive.madeAt),
      archiveIsOwn,
      ...(left === undefined ? {} : { archiveSecondsLeft: left }),
    },
    { on, ask: ['achievements/archive-available'] },
  );
}
