import { formatInstant, parseInstant } from '@guildhall/core';
import { deriveArchiveSecondsLeft, type DownloadArchive } from '@guildhall/core/achievements';
import type { ViewDesk } from '../engine/desk.js';
import type { ArchiveRow } from './rows.js';

/** An archive as the rules ask about it; `undefined` while it is not made. */
export function archiveForRules(row: ArchiveRow): DownloadArchive | undefined {
  const { body, centreId, madeAt, purpose, manifest } = row;
  return madeAt === undefined ? undefined : { body, centreId, madeAt, purpose, manifest };
}

/**
 * The first instant at which an archive cannot be fetched any more, whenever it is asked.
 *
 * @returns `undefined` while it is not made, and where the rules name no length.
 */
export function archiveGoneAt(desk: ViewDesk, row: ArchiveRow): string | undefined {
  if (row.madeAt === undefined) return undefined;
  const seconds = deriveArchiveSecondsLeft(desk.rulebook('achievements'), { madeAt: row.madeAt }, row.madeAt);
  return seconds === undefined ? undefined : formatInstant(parseInstant(row.madeAt) + seconds * 1000);
}
