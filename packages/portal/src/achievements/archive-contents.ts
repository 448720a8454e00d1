import { labelOf } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';
import { archiveGoneAt } from './archive-for-rules.js';
import { ERASED_NAME } from './erased.js';
import { nameOfLearner } from './learner-of.js';
import type { AchievementDocumentRow, ArchiveRow } from './rows.js';

/** What goes into a download: the documents as copies show them, and what is told about them. */
export interface ArchiveContents {
  readonly archiveId: string;
  readonly centre: { readonly number: string; readonly name: string };
  readonly purpose: string;
  readonly askedAt: string;
  readonly madeAt: string;
  readonly removedAt?: string;
  readonly documents: readonly {
    readonly documentId: string;
    readonly number: string;
    readonly kind: AchievementDocumentRow['kind'];
    readonly learner: { readonly id: string; readonly name: string; readonly number: string };
    readonly centre: { readonly number: string; readonly name: string };
    readonly qualification: { readonly number: string; readonly title: string };
    readonly issuedOn: string;
    readonly code: string;
    readonly stage: AchievementDocumentRow['stage'];
  }[];
}

/** Gathers what goes into a download, in the order of its manifest: exactly the documents selected. */
export async function archiveContents(desk: ViewDesk, row: ArchiveRow): Promise<ArchiveContents> {
  const centreRow = await desk.get('centres', row.centreId);
  const centre = { number: centreRow?.number ?? '', name: centreRow?.name ?? ERASED_NAME };
  const documents: ArchiveContents['documents'][number][] = [];
  for (const { documentId } of row.manifest) {
    const document = await desk.get('documents', documentId);
    if (document === undefined) continue;
    const { number, kind, learnerId, qualification, qualificationTitle, issuedOn, code, stage } = document;
    const learner = await desk.get('learners', learnerId);
    documents.push({
      documentId,
      number,
      kind,
      learner: { id: learnerId, name: nameOfLearner(learner), number: learner?.number ?? '' },
      centre,
      qualification: { number: qualification, title: qualificationTitle },
      issuedOn,
      code,
      stage,
    });
  }
  const removedAt = archiveGoneAt(desk, { ...row, madeAt: row.madeAt ?? desk.now });
  return {
    archiveId: row.id,
    centre,
    purpose: labelOf(desk.rulebook('achievements'), row.purpose, desk.language),
    askedAt: row.askedAt,
    madeAt: row.madeAt ?? desk.now,
    ...(removedAt === undefined ? {} : { removedAt }),
    documents,
  };
}
