import { decideReport, describeCopy } from '@guildhall/core/achievements';
import { type AchievementDocumentEvent, achievementDocumentLife } from '@guildhall/core/machines';
import type { achievementsViews } from '../../contract/achievements.js';
import { connectionsOfLearner, showsNow } from '../../connections/shares.js';
import { done, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { MAY, mayNot, mayNotBecause, type MayNow } from '../../shared/may.js';
import { mayMove } from '../../shared/may-move.js';
import { choicesOf } from '../choices.js';
import { asReporter } from '../commands/report.js';
import { documentForRules } from '../document-for-rules.js';
import { documentShown } from '../document-shown.js';
import { recordShown } from '../record-shown.js';
import { refusalByRules } from '../../shared/refusal-by-rules.js';
import type { AchievementDocumentRow } from '../rows.js';
import { verifyPathOf } from '../verify-path-of.js';

/** What a learner sees of their documents, and others of one. */
export const documentViewHandlers: Pick<
  ViewHandlers<typeof achievementsViews>,
  'achievements/documents' | 'achievements/document'
> = {
  'achievements/documents': async (desk, { learnerId = desk.actor.learnerId, limit, after }) => {
    const may = desk.may('achievements/documents', { body: desk.body, learnerId });
    if (!may.ok) return may;
    const page = await desk.find('documents', {
      index: 'learner',
      where: [learnerId ?? ''],
      descending: true,
      limit,
      after,
    });
    const shares = await connectionsOfLearner(desk, learnerId ?? '');
    const rulebook = desk.rulebook('achievements');
    const copy = (form: 'on-portal' | 'learner-print' | 'learner-download' | 'printed-by-body'): string =>
      describeCopy(rulebook, form, desk.today, desk.language);
    return done({
      ...page,
      rows: page.rows.map((row) => ({
        ...documentShown(desk, row),
        shownOnVerify: row.shownOnVerify,
        sharedWith: shares.filter((settled) => showsNow(desk, settled, row)).length,
        may: { report: desk.may('achievements/report-document', row).ok ? MAY : mayNot() },
      })),
      copies: {
        onPortal: copy('on-portal'),
        printed: copy('learner-print'),
        downloaded: copy('learner-download'),
        ordered: copy('printed-by-body'),
      },
    });
  },
  'achievements/document': async (desk, { documentId }) => {
    const seen = desk.may('achievements/document', await desk.get('documents', documentId));
    if (!seen.ok) return seen;
    const row = seen.thing;
    const record = await recordShown(desk, row);
    const centre = await desk.get('centres', row.centreId);
    const isLearner = desk.actor.learnerId === row.learnerId;
    const may = (action: string, event: AchievementDocumentEvent): MayNow =>
      desk.may(`achievements/${action}`, row).ok ? mayMove(achievementDocumentLife, row, event) : mayNot();
    return done({
      ...record,
      centreName: centre?.name ?? '',
      shownOnVerify: row.shownOnVerify,
      code: row.code,
      verifyPath: verifyPathOf(row.code),
      printNotice: describeCopy(desk.rulebook('achievements'), 'learner-print', desk.today, desk.language),
      ...(isLearner ? { shares: await sharesOf(desk, row) } : {}),
      report: {
        reasons: choicesOf(desk, 'reportReasons'),
        learnerNumber: record.learner.number,
        qualification: row.qualification,
      },
      may: {
        report: mayReport(desk, row),
        setShown: may('set-shown-on-verify', { type: 'show', shown: !row.shownOnVerify }),
        supersede: may('supersede-document', { type: 'supersede', as: row.id, why: '-', on: desk.today }),
        withdraw: may('withdraw-document', { type: 'withdraw', why: '-', on: desk.today }),
      },
    });
  },
};

async function sharesOf(desk: ViewDesk, row: AchievementDocumentRow) {
  return (await connectionsOfLearner(desk, row.learnerId))
    .filter((settled) => showsNow(desk, settled, row))
    .map(({ row: { id, thirdPartyName, thirdPartyEmail, expiresOn } }) => ({
      connectionId: id,
      thirdPartyName,
      thirdPartyEmail,
      until: expiresOn,
    }));
}

function mayReport(desk: ViewDesk, row: AchievementDocumentRow): MayNow {
  if (!desk.may('achievements/report-document', row).ok) return mayNot();
  const rulebook = desk.rulebook('achievements');
  const reporter = { actor: asReporter(desk, row), name: '', email: '' };
  // As if it were filled in: what is asked here is only whether there may be one at all.
  const said = { reason: choicesOf(desk, 'reportReasons')[0]?.id ?? null, description: '-' };
  const { decision, report } = decideReport(rulebook, reporter, documentForRules(row), said, desk.today);
  return report === undefined ? mayNotBecause(refusalByRules(rulebook, decision, desk.language).reasons ?? []) : MAY;
}
