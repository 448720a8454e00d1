import { labelOf } from '@guildhall/core';
import type { achievementsViews } from '../../contract/achievements.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import type { DocumentReportRow } from '../rows.js';

/** The queue of reports, and what somebody reported themselves. */
export const reportViewHandlers: Pick<
  ViewHandlers<typeof achievementsViews>,
  'achievements/reports' | 'achievements/my-reports'
> = {
  'achievements/reports': async (desk, { stage, limit, after }) => {
    const may = desk.may('achievements/reports', { body: desk.body });
    if (!may.ok) return may;
    const page = await desk.find('document-reports', {
      index: 'stage',
      where: [stage],
      limit,
      after,
    });
    const rows = await Promise.all(
      page.rows.map(async (row) => ({
        ...(await reportShown(desk, row)),
        reporterName: row.reporterName,
        reporterEmail: row.reporterEmail,
      })),
    );
    return done({ ...page, rows });
  },
  'achievements/my-reports': async (desk, { limit, after }) => {
    const { personId } = desk.actor;
    const may = desk.may('achievements/my-reports', { body: desk.body, ownerId: personId });
    if (!may.ok) return may;
    const page = await desk.find('document-reports', {
      index: 'reporter',
      where: [personId ?? ''],
      descending: true,
      limit,
      after,
    });
    return done({ ...page, rows: await Promise.all(page.rows.map((row) => reportShown(desk, row))) });
  },
};

async function reportShown(desk: ViewDesk, row: DocumentReportRow) {
  const { id, documentId, reason, description, learner, qualification, stage, raisedAt, answeredAt, answer } = row;
  const document = await desk.get('documents', documentId);
  return {
    id,
    documentId,
    number: document?.number ?? '',
    reason,
    reasonLabel: labelOf(desk.rulebook('achievements'), reason, desk.language),
    description,
    learnerNumber: learner,
    qualification,
    stage,
    raisedAt,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    ...(answer === undefined ? {} : { answer }),
  };
}
