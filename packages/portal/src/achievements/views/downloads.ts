import { labelOf } from '@guildhall/core';
import { decideArchiveDownload, deriveArchiveSecondsLeft, describeCopy } from '@guildhall/core/achievements';
import type { achievementsViews } from '../../contract/achievements.js';
import { done, refuse, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { archiveForRules, archiveGoneAt } from '../archive-for-rules.js';
import { base64OfBytes } from '../../documents/base64-of-bytes.js';
import { refusalByRules } from '../../shared/refusal-by-rules.js';
import type { ArchiveRow } from '../rows.js';

/** What a centre sees of its downloads, and their bytes. */
export const downloadViewHandlers: Pick<
  ViewHandlers<typeof achievementsViews>,
  'achievements/downloads' | 'achievements/archive-file'
> = {
  'achievements/downloads': async (desk, { limit, after }) => {
    const { centreId } = desk.actor;
    const may = desk.may('achievements/downloads', { body: desk.body, centreId });
    if (!may.ok) return may;
    const page = await desk.find('archives', {
      index: 'centre',
      where: [centreId ?? ''],
      descending: true,
      limit,
      after,
    });
    const notice = describeCopy(desk.rulebook('achievements'), 'centre-download', desk.today, desk.language);
    return done({ ...page, rows: page.rows.map((row) => archiveShown(desk, row)), notice });
  },
  'achievements/archive-file': async (desk, { archiveId }) => {
    const may = desk.may('achievements/archive-file', await desk.get('archives', archiveId));
    if (!may.ok) return may;
    const made = archiveForRules(may.thing);
    if (made === undefined) return refuse({ code: 'achievements/archive-not-made', says: 'It is still being made.' });
    const rulebook = desk.rulebook('achievements');
    const actor = { body: desk.body, role: 'centre', id: desk.actor.centreId ?? '' } as const;
    const decision = decideArchiveDownload(rulebook, actor, made, desk.now);
    const file = may.thing.fileId === undefined ? undefined : await desk.get('files', may.thing.fileId);
    if (decision.outcomes['achievements/archive-available'] !== 'yes') {
      return refuse(refusalByRules(rulebook, decision, desk.language));
    }
    // Taken away before its time, because somebody in it was forgotten.
    if (file === undefined) {
      return refuse({
        code: 'achievements/archive-removed',
        says: 'This archive has been removed.',
        unblock: 'Select the records again and make a new one.',
      });
    }
    const goneAt = archiveGoneAt(desk, may.thing);
    if (goneAt !== undefined) desk.changesAt(goneAt);
    return done({ name: file.name, mediaType: file.mediaType, bytes: base64OfBytes(file.bytes) });
  },
};

function archiveShown(desk: ViewDesk, row: ArchiveRow) {
  const rulebook = desk.rulebook('achievements');
  const goneAt = archiveGoneAt(desk, row);
  const made = archiveForRules(row);
  const left = made === undefined ? undefined : deriveArchiveSecondsLeft(rulebook, made, desk.now);
  if (goneAt !== undefined) desk.changesAt(goneAt);
  const isGone = row.stage === 'deleted' || (left !== undefined && left <= 0);
  const isMade = row.stage !== 'asked';
  return {
    id: row.id,
    purpose: row.purpose,
    purposeLabel: labelOf(rulebook, row.purpose, desk.language),
    askedAt: row.askedAt,
    standing: isGone ? ('gone' as const) : isMade ? ('ready' as const) : ('being-made' as const),
    ...(goneAt === undefined ? {} : { goneAt }),
    ...(isGone || left === undefined ? {} : { secondsLeft: left }),
    manifest: [...row.manifest],
    downloads: row.downloads.length,
  };
}
