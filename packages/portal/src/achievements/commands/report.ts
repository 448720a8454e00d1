import { labelOf } from '@guildhall/core';
import { decideReport, type DocumentActor } from '@guildhall/core/achievements';
import { documentReportLife } from '@guildhall/core/machines';
import type { achievementsCommands } from '../../contract/achievements.js';
import { done, refuse, type ViewDesk } from '../../engine/desk.js';
import type { CommandHandlers } from '../../engine/room.js';
import { chosenOf } from '../choices.js';
import { documentForRules } from '../document-for-rules.js';
import { ERASED_EMAIL } from '../../shared/erased.js';
import { refusalByRules } from '../../shared/refusal-by-rules.js';
import type { AchievementDocumentRow } from '../rows.js';
import { nameOf } from '../../shared/name-of.js';
import { signed } from '../../shared/signed.js';
import { mayWithDocument } from './issue.js';

/** How a problem on a document is reported, and answered. */
export const reportHandlers: Pick<
  CommandHandlers<typeof achievementsCommands>,
  'achievements/report-document' | 'achievements/answer-report'
> = {
  'achievements/report-document': async (desk, { documentId, reason, description }) => {
    const may = await mayWithDocument(desk, 'achievements/report-document', documentId);
    if (!may.ok) return may;
    const document = may.thing;
    const rulebook = desk.rulebook('achievements');
    const account = await desk.get('accounts', desk.actor.personId ?? '');
    const name = account === undefined ? '' : nameOf(account);
    const { decision, report } = decideReport(
      rulebook,
      { actor: asReporter(desk, document), name, email: account?.email ?? '' },
      documentForRules(document),
      { reason: chosenOf(desk, 'reportReasons', reason), description },
      desk.today,
    );
    desk.decided(decision, undefined, desk.actor.personId);
    if (report === undefined || account === undefined) {
      return refuse(refusalByRules(rulebook, decision, desk.language));
    }
    const learner = await desk.get('learners', document.learnerId);
    const row = {
      id: desk.newId('report'),
      body: desk.body,
      documentId,
      learnerId: document.learnerId,
      centreId: document.centreId,
      reason: report.reason,
      description: report.description,
      reporterId: account.id,
      reporterName: report.reporterName,
      reporterEmail: report.reporterEmail,
      learner: learner?.number ?? document.learnerId,
      qualification: report.qualification,
      stage: 'raised',
      raisedAt: desk.now,
    } as const;
    desk.put('document-reports', row);
    const team = desk.team('centre-services');
    if (team !== undefined) {
      desk.effect({
        do: 'email',
        template: 'achievements/reported',
        to: team,
        data: {
          number: document.number,
          reason: labelOf(rulebook, row.reason, 'en-GB'),
          description: row.description,
          reporterName: row.reporterName,
          reporterEmail: row.reporterEmail,
          learner: row.learner,
          qualification: row.qualification,
        },
        personId: account.id,
      });
    }
    return done({ reportId: row.id });
  },
  'achievements/answer-report': async (desk, { reportId, answer }) => {
    const may = desk.may('achievements/answer-report', await desk.get('document-reports', reportId));
    if (!may.ok) return may;
    const { reporterId, reporterEmail } = may.thing;
    desk.about(reporterId);
    // Where they are written to now: an address may have changed since, or been erased.
    const account = await desk.get('accounts', reporterId);
    const email = account?.email ?? reporterEmail;
    const reporter = email === ERASED_EMAIL ? undefined : { email, personId: reporterId };
    const event = { type: 'answer', answer, ...signed(desk) } as const;
    const moved = desk.move('document-reports', documentReportLife, may.thing, event, { reporter });
    return moved.ok ? done({}) : moved;
  },
};

/** Whoever acts on a document of theirs, as the rules ask about them: its learner, or its centre. */
export function asReporter({ actor, body }: ViewDesk, document: AchievementDocumentRow): DocumentActor {
  return actor.learnerId === document.learnerId
    ? { body, role: 'learner', id: document.learnerId }
    : { body, role: 'centre', id: actor.centreId ?? '' };
}
