import { archiveLife } from '@guildhall/core/machines';
import type { Desk } from '../engine/desk.js';
import type { Personal } from '../engine/room.js';
import { ERASED_EMAIL, ERASED_NAME } from '../shared/erased.js';
import { forgetLetters } from './forget-letters.js';
import type { ArchiveRow, DocumentReportRow } from './rows.js';

/**
 * What the room achievements keeps of a person.
 *
 * That a document was issued is the body's own record and stays, by ids that
 * lead to nobody once the learner is forgotten. Reports lose their words, and
 * files that hold a learner's documents are deleted.
 */
export const achievementsPersonal: Personal = {
  kept: async (desk, personId) => {
    const learnerId = (await desk.get('accounts', personId))?.learnerId;
    const of = { index: 'learner', where: [learnerId ?? ''] };
    return {
      documents: learnerId === undefined ? [] : (await desk.find('documents', of)).rows,
      reports: (await desk.find('document-reports', { index: 'reporter', where: [personId] })).rows.map(
        ({ answeredBy, ...row }) => row,
      ),
    };
  },
  forget: async (desk, personId) => {
    const reports = new Map<string, DocumentReportRow>();
    for (const row of (await desk.find('document-reports', { index: 'reporter', where: [personId] })).rows) {
      reports.set(row.id, { ...row, reporterName: ERASED_NAME, reporterEmail: ERASED_EMAIL, description: ERASED_NAME });
    }
    const learnerId = (await desk.get('accounts', personId))?.learnerId;
    if (learnerId !== undefined) {
      for (const row of (await desk.find('document-reports', { index: 'learner', where: [learnerId] })).rows) {
        await forgetLetters(desk, row.reporterId, [row.description]);
        reports.set(row.id, { ...(reports.get(row.id) ?? row), learner: ERASED_NAME, description: ERASED_NAME });
      }
      const { rows } = await desk.find('documents', { index: 'learner', where: [learnerId] });
      for (const row of rows) if (row.why !== undefined) desk.put('documents', { ...row, why: undefined });
      await deleteArchives(desk, new Set(rows.map(({ centreId }) => centreId)), learnerId);
    }
    for (const row of reports.values()) {
      desk.put('document-reports', { ...row, ...(row.answer === undefined ? {} : { answer: ERASED_NAME }) });
    }
    return undefined;
  },
};

async function deleteArchives(desk: Desk, centreIds: ReadonlySet<string>, learnerId: string): Promise<void> {
  for (const centreId of centreIds) {
    const { rows } = await desk.find('archives', { index: 'centre', where: [centreId] });
    for (const row of rows) {
      if (row.stage === 'ready' && holds(row, learnerId)) {
        desk.move('archives', archiveLife, row, { type: 'delete', at: desk.now });
        // At once, and not when the outbox comes to it.
        if (row.fileId !== undefined && (await desk.get('files', row.fileId)) !== undefined) {
          desk.remove('files', row.fileId);
        }
      }
    }
  }
}

const holds = ({ manifest }: ArchiveRow, learnerId: string): boolean =>
  manifest.some((line) => line.learnerId === learnerId);
