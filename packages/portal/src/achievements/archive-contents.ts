import { labelOf } from '@guildhall/core';
import type { AchievementCopy } from '../documents/achievement-copy.js';
import type { DocumentArchive } from '../documents/archive.js';
import type { ViewDesk } from '../engine/desk.js';
import { archiveGoneAt } from './archive-for-rules.js';
import { ERASED_NAME } from '../shared/erased.js';
import { nameOf } from '../shared/name-of.js';
import type { ArchiveRow } from './rows.js';
import { verifyPathOf } from './verify-path-of.js';

/** Gathers what goes into a download, in the order of its manifest: exactly the documents selected. */
export async function archiveContents(desk: ViewDesk, row: ArchiveRow): Promise<DocumentArchive> {
  const centreRow = await desk.get('centres', row.centreId);
  const centre = { number: centreRow?.number ?? '', name: centreRow?.name ?? ERASED_NAME };
  const documents: AchievementCopy[] = [];
  for (const { documentId } of row.manifest) {
    const document = await desk.get('documents', documentId);
    if (document === undefined) continue;
    const { number, kind, learnerId, qualification, qualificationTitle, issuedOn, code, stage } = document;
    const learner = await desk.get('learners', learnerId);
    documents.push({
      documentId,
      number,
      kind,
      learner: { id: learnerId, name: nameOf(learner), number: learner?.number ?? '' },
      centre,
      qualification: { number: qualification, title: qualificationTitle },
      issuedOn,
      code: `${desk.site}${verifyPathOf(code)}`,
      shortCode: code,
      ...(desk.site === '' ? {} : { verifyAt: `${desk.site}/verify` }),
      stage,
    });
  }
  const removedAt = archiveGoneAt(desk, { ...row, madeAt: row.madeAt ?? desk.now });
  return {
    archiveId: row.id,
    issuer: desk.issuer,
    centre,
    purpose: labelOf(desk.rulebook('achievements'), row.purpose, desk.language),
    askedAt: row.askedAt,
    madeAt: row.madeAt ?? desk.now,
    ...(removedAt === undefined ? {} : { removedAt }),
    documents,
  };
}
