import { explain, labelOf } from '@guildhall/core';
import { judgeAuthenticity } from '@guildhall/core/achievements';
import type { achievementsViews } from '../../contract/achievements.js';
import { done, refuse, type ViewDesk } from '../../engine/desk.js';
import type { ViewHandlers } from '../../engine/room.js';
import { documentForRules } from '../document-for-rules.js';
import { codesMeant } from '../document-number.js';
import { nameOf } from '../../shared/name-of.js';
import { reasonsShown } from '../../shared/reasons-shown.js';
import type { AchievementDocumentRow } from '../rows.js';

/** What whoever scans a code is told. A code that leads to nothing is answered too, in the same form. */
export const verifyHandlers: Pick<ViewHandlers<typeof achievementsViews>, 'achievements/verify'> = {
  'achievements/verify': async (desk, { code }) => {
    const may = desk.may('achievements/verify', { body: desk.body });
    if (!may.ok) return may;
    if (!desk.hasRulebook('achievements')) {
      return refuse({
        code: 'achievements/not-issued-here',
        says: 'This body issues no documents that could be verified.',
        unblock: 'Ask the body that issued the document.',
      });
    }
    const row = await documentByCode(desk, code);
    const rulebook = desk.rulebook('achievements');
    const document = row === undefined ? undefined : documentForRules(row);
    const { authenticity, showsDocument, decision } = judgeAuthenticity(rulebook, document, desk.today);
    const learner = row === undefined ? undefined : await desk.get('learners', row.learnerId);
    const centre = row === undefined ? undefined : await desk.get('centres', row.centreId);
    const { reasons } = explain(rulebook, decision, { language: desk.language });
    return done({
      ...(authenticity === undefined ? {} : { authenticity }),
      verdict: authenticity === undefined ? 'cannot-say' : authenticity === 'valid' ? 'valid' : 'not-valid',
      authenticityLabel: authenticity === undefined ? '' : labelOf(rulebook, authenticity, desk.language),
      reasons: reasonsShown(reasons),
      askedAt: desk.now,
      ...(row === undefined
        ? {}
        : {
            facts: {
              kind: row.kind,
              number: row.number,
              qualificationTitle: row.qualificationTitle,
              learnerName: nameOf(learner),
              issuedOn: row.issuedOn,
              ...(row.endedOn === undefined ? {} : { endedOn: row.endedOn }),
            },
          }),
      ...(row === undefined || !showsDocument
        ? {}
        : {
            document: {
              qualification: row.qualification,
              centreName: centre?.name ?? '',
              learnerNumber: learner?.number ?? '',
            },
          }),
    });
  },
};

async function documentByCode(desk: ViewDesk, code: string): Promise<AchievementDocumentRow | undefined> {
  for (const meant of codesMeant(code)) {
    const [row] = (await desk.find('documents', { index: 'code', where: [meant] })).rows;
    if (row !== undefined) return row;
  }
  return undefined;
}
